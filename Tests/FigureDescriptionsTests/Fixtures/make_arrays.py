"""Writes small .npy files: one for each type of number, and some that cannot be drawn."""
import pathlib

import numpy as np

folder = pathlib.Path(__file__).parent
for name in ("<f8", "<f4", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "|b1"):
    np.save(folder / f"{name[1:]}.npy", np.array([0, 1, 100], dtype=name))
np.save(folder / "big_endian.npy", np.array([1.5], dtype=">f8"))
np.save(folder / "half.npy", np.array([1.5], dtype="<f2"))
np.save(folder / "square.npy", np.zeros((2, 2)))
np.save(folder / "empty.npy", np.zeros(0))
with open(folder / "version2.npy", "wb") as stream:
    np.lib.format.write_array(stream, np.array([0.5, np.nan, -np.inf]), version=(2, 0))
whole = (folder / "f8.npy").read_bytes()
(folder / "short.npy").write_bytes(whole[:-4])
(folder / "head_only.npy").write_bytes(whole[:40])
