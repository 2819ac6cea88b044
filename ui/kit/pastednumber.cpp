// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pastednumber.h"

#include <QCoreApplication>

#include "core/base/digit.h"

namespace vezne::ui {

namespace {

/// Shortest card number (ISO/IEC 7812-1); a run as long as this is a number of its own.
constexpr int shortestNumber = 12;

bool isDash(QChar c)
{
    return c == u'-' || c.category() == QChar::Punctuation_Dash;
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString messageFor(InputFault fault)
{
    switch (fault) {
    case InputFault::NoDigits:
        return QCoreApplication::translate("vezne::ui::InputFault", "The pasted text has no digits.");
    case InputFault::Letters:
        return QCoreApplication::translate("vezne::ui::InputFault",
                                           "The pasted text is not a number alone. Nothing was taken.");
    case InputFault::SeveralNumbers:
        return QCoreApplication::translate("vezne::ui::InputFault",
                                           "The pasted text holds more than one number. Nothing was taken.");
    case InputFault::TooLong:
        return QCoreApplication::translate("vezne::ui::InputFault", "No more digits fit in here.");
    }
    Q_UNREACHABLE();
}

std::optional<InputFault> readPasted(QStringView text, SecretDigits &into)
{
    into.wipe();
    int runs = 0;
    int run = 0;
    bool fullRun = false;
    for (const QChar c : text.trimmed()) {
        if (isDigit(c)) {
            runs += run == 0 ? 1 : 0;
            fullRun |= ++run >= shortestNumber;
            if (!into.insert(QStringView(&c, 1), into.capacity()))
                return InputFault::SeveralNumbers;
        } else if (isLineBreak(c)) {
            return InputFault::SeveralNumbers;
        } else if (c.isSpace() || isDash(c)) {
            run = 0;
        } else {
            return InputFault::Letters;
        }
    }
    if (into.isEmpty())
        return InputFault::NoDigits;
    if (fullRun && runs > 1)
        return InputFault::SeveralNumbers;
    return std::nullopt;
}

} // namespace vezne::ui
