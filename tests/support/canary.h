// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <sys/types.h>

namespace vezne::test {

/// A secret that is like no other, and every way in which it might be written down.
class Canary
{
public:
    /// `text` is ASCII. A card number is looked for in groups too.
    enum class Form { Plain, CardNumber };
    explicit Canary(const QByteArray &text, Form form = Form::Plain);

    /// A Halkbank Paraf number that passes Luhn, and that no other run has.
    [[nodiscard]] static QByteArray cardNumber();
    [[nodiscard]] static QByteArray randomText(int size);

    struct Spelling
    {
        QString name;
        QByteArray bytes;
    };
    [[nodiscard]] const QList<Spelling> &spellings() const { return m_spellings; }

    /// The names of the spellings that `bytes` holds.
    [[nodiscard]] QStringList in(const QByteArray &bytes) const;
    /// `file: spelling` for every file below `folder` that holds it.
    [[nodiscard]] QStringList inFolder(const QString &folder) const;
    /// `address: spelling` for every place in the writable memory of a process of this machine. Needs root,
    /// since our programs let nobody else look.
    [[nodiscard]] QStringList inMemory(pid_t process) const;

private:
    QList<Spelling> m_spellings;
};

/// Whether this process may read the memory of ours.
[[nodiscard]] bool mayReadMemory();

} // namespace vezne::test
