// The font files are part of the binary, so that a moved or statically linked tool still finds them.
#include "CFonts.h"

static const unsigned char DejaVuSans[] = {
#embed "Faces/DejaVuSans.ttf"
};
static const unsigned char DejaVuSans_Bold[] = {
#embed "Faces/DejaVuSans-Bold.ttf"
};
static const unsigned char DejaVuSans_BoldOblique[] = {
#embed "Faces/DejaVuSans-BoldOblique.ttf"
};
static const unsigned char DejaVuSans_Oblique[] = {
#embed "Faces/DejaVuSans-Oblique.ttf"
};
static const unsigned char DejaVuSansDisplay[] = {
#embed "Faces/DejaVuSansDisplay.ttf"
};
static const unsigned char DejaVuSansMono[] = {
#embed "Faces/DejaVuSansMono.ttf"
};
static const unsigned char DejaVuSansMono_Bold[] = {
#embed "Faces/DejaVuSansMono-Bold.ttf"
};
static const unsigned char DejaVuSansMono_BoldOblique[] = {
#embed "Faces/DejaVuSansMono-BoldOblique.ttf"
};
static const unsigned char DejaVuSansMono_Oblique[] = {
#embed "Faces/DejaVuSansMono-Oblique.ttf"
};
static const unsigned char DejaVuSerif[] = {
#embed "Faces/DejaVuSerif.ttf"
};
static const unsigned char DejaVuSerif_Bold[] = {
#embed "Faces/DejaVuSerif-Bold.ttf"
};
static const unsigned char DejaVuSerif_BoldItalic[] = {
#embed "Faces/DejaVuSerif-BoldItalic.ttf"
};
static const unsigned char DejaVuSerif_Italic[] = {
#embed "Faces/DejaVuSerif-Italic.ttf"
};
static const unsigned char DejaVuSerifDisplay[] = {
#embed "Faces/DejaVuSerifDisplay.ttf"
};
static const unsigned char LastResortHE_Regular[] = {
#embed "Faces/LastResortHE-Regular.ttf"
};
static const unsigned char STIXGeneral[] = {
#embed "Faces/STIXGeneral.ttf"
};
static const unsigned char STIXGeneralBol[] = {
#embed "Faces/STIXGeneralBol.ttf"
};
static const unsigned char STIXGeneralBolIta[] = {
#embed "Faces/STIXGeneralBolIta.ttf"
};
static const unsigned char STIXGeneralItalic[] = {
#embed "Faces/STIXGeneralItalic.ttf"
};
static const unsigned char STIXNonUni[] = {
#embed "Faces/STIXNonUni.ttf"
};
static const unsigned char STIXNonUniBol[] = {
#embed "Faces/STIXNonUniBol.ttf"
};
static const unsigned char STIXNonUniBolIta[] = {
#embed "Faces/STIXNonUniBolIta.ttf"
};
static const unsigned char STIXNonUniIta[] = {
#embed "Faces/STIXNonUniIta.ttf"
};
static const unsigned char STIXSizFiveSymReg[] = {
#embed "Faces/STIXSizFiveSymReg.ttf"
};
static const unsigned char STIXSizFourSymBol[] = {
#embed "Faces/STIXSizFourSymBol.ttf"
};
static const unsigned char STIXSizFourSymReg[] = {
#embed "Faces/STIXSizFourSymReg.ttf"
};
static const unsigned char STIXSizOneSymBol[] = {
#embed "Faces/STIXSizOneSymBol.ttf"
};
static const unsigned char STIXSizOneSymReg[] = {
#embed "Faces/STIXSizOneSymReg.ttf"
};
static const unsigned char STIXSizThreeSymBol[] = {
#embed "Faces/STIXSizThreeSymBol.ttf"
};
static const unsigned char STIXSizThreeSymReg[] = {
#embed "Faces/STIXSizThreeSymReg.ttf"
};
static const unsigned char STIXSizTwoSymBol[] = {
#embed "Faces/STIXSizTwoSymBol.ttf"
};
static const unsigned char STIXSizTwoSymReg[] = {
#embed "Faces/STIXSizTwoSymReg.ttf"
};
static const unsigned char cmb10[] = {
#embed "Faces/cmb10.ttf"
};
static const unsigned char cmex10[] = {
#embed "Faces/cmex10.ttf"
};
static const unsigned char cmmi10[] = {
#embed "Faces/cmmi10.ttf"
};
static const unsigned char cmr10[] = {
#embed "Faces/cmr10.ttf"
};
static const unsigned char cmss10[] = {
#embed "Faces/cmss10.ttf"
};
static const unsigned char cmsy10[] = {
#embed "Faces/cmsy10.ttf"
};
static const unsigned char cmti10[] = {
#embed "Faces/cmti10.ttf"
};
static const unsigned char cmtt10[] = {
#embed "Faces/cmtt10.ttf"
};

#define FACE(name, bytes) {name, bytes, sizeof(bytes)}

static const cfonts_face faces[] = {
    FACE("DejaVuSans", DejaVuSans),
    FACE("DejaVuSans-Bold", DejaVuSans_Bold),
    FACE("DejaVuSans-BoldOblique", DejaVuSans_BoldOblique),
    FACE("DejaVuSans-Oblique", DejaVuSans_Oblique),
    FACE("DejaVuSansDisplay", DejaVuSansDisplay),
    FACE("DejaVuSansMono", DejaVuSansMono),
    FACE("DejaVuSansMono-Bold", DejaVuSansMono_Bold),
    FACE("DejaVuSansMono-BoldOblique", DejaVuSansMono_BoldOblique),
    FACE("DejaVuSansMono-Oblique", DejaVuSansMono_Oblique),
    FACE("DejaVuSerif", DejaVuSerif),
    FACE("DejaVuSerif-Bold", DejaVuSerif_Bold),
    FACE("DejaVuSerif-BoldItalic", DejaVuSerif_BoldItalic),
    FACE("DejaVuSerif-Italic", DejaVuSerif_Italic),
    FACE("DejaVuSerifDisplay", DejaVuSerifDisplay),
    FACE("LastResortHE-Regular", LastResortHE_Regular),
    FACE("STIXGeneral", STIXGeneral),
    FACE("STIXGeneralBol", STIXGeneralBol),
    FACE("STIXGeneralBolIta", STIXGeneralBolIta),
    FACE("STIXGeneralItalic", STIXGeneralItalic),
    FACE("STIXNonUni", STIXNonUni),
    FACE("STIXNonUniBol", STIXNonUniBol),
    FACE("STIXNonUniBolIta", STIXNonUniBolIta),
    FACE("STIXNonUniIta", STIXNonUniIta),
    FACE("STIXSizFiveSymReg", STIXSizFiveSymReg),
    FACE("STIXSizFourSymBol", STIXSizFourSymBol),
    FACE("STIXSizFourSymReg", STIXSizFourSymReg),
    FACE("STIXSizOneSymBol", STIXSizOneSymBol),
    FACE("STIXSizOneSymReg", STIXSizOneSymReg),
    FACE("STIXSizThreeSymBol", STIXSizThreeSymBol),
    FACE("STIXSizThreeSymReg", STIXSizThreeSymReg),
    FACE("STIXSizTwoSymBol", STIXSizTwoSymBol),
    FACE("STIXSizTwoSymReg", STIXSizTwoSymReg),
    FACE("cmb10", cmb10),
    FACE("cmex10", cmex10),
    FACE("cmmi10", cmmi10),
    FACE("cmr10", cmr10),
    FACE("cmss10", cmss10),
    FACE("cmsy10", cmsy10),
    FACE("cmti10", cmti10),
    FACE("cmtt10", cmtt10),
};
const cfonts_face *const cfonts_faces = faces;
const size_t cfonts_face_count = sizeof(faces) / sizeof(faces[0]);
