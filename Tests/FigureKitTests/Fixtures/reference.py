"""Writes pixels.txt: of each picture in matplotlib/ its width and height and the SHA-256 of its RGBA bytes.

The pictures, and the geometry beside them, were drawn by matplotlib 3.11.2 with FreeType 2.14.3 from the descriptions in
Figures/ at the top of the project: NAME.png the whole canvas, NAME.tight.png the crop.
Needs Pillow: python3 reference.py
"""
import hashlib
import pathlib

from PIL import Image

folder = pathlib.Path(__file__).parent
lines = []
for path in sorted((folder / "matplotlib").glob("*.png")):
    picture = Image.open(path).convert("RGBA")
    digest = hashlib.sha256(picture.tobytes()).hexdigest()
    lines.append(f"{path.name.removesuffix('.png')} {picture.width} {picture.height} {digest}\n")
(folder / "pixels.txt").write_text("".join(lines))
