// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/linkpicture.h"

namespace vezne::iyzico {

QString plainLinkPicture()
{
    return QStringLiteral(
        "iVBORw0KGgoAAAANSUhEUgAAAUAAAAFAAgMAAACw/k05AAAADFBMVEXl7vr////DzNYaX7Qy+AgvAAAArklEQVR42u3asQ2DQAxA"
        "0UuREdiHESjwkiyZlFBERk4RxfC+5PYVlu6OgjEkSZIkSZLUqjgJCAQCgUAgsB342gMCgY1B9yEQCAQCgf8Dbh8DAn8LOstAIBDo"
        "TQF6l4FAINC7DAQ6ekAgEAgEAu/yjX38EwUIBHYD3YdAIBAIBAKBQCDwyuAUsWZTBp8RSzZl8BExZzO+WGI+9SWu+dSXuORTX+Kc"
        "jyRJkiRJklr1BiPG8+A21OdqAAAAAElFTkSuQmCC");
}

} // namespace vezne::iyzico
