// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of customers and banks on their way into a spreadsheet: a reader of RFC 4180 finds the same fields
// again, and none that a spreadsheet would take for a formula.
#include <QFile>
#include <unistd.h>

#include "core/finance/csvsheet.h"
#include "tests/fuzz/require.h"

using namespace vezne;

namespace {

QString path()
{
    static const QString file = QStringLiteral("/dev/shm/vezne-fuzz-%1.csv").arg(::getpid());
    return file;
}

/// Fields of the first record of `text`, by RFC 4180 with every field quoted.
QStringList read(const QString &text, QChar separator)
{
    QStringList fields;
    qsizetype at = 0;
    while (true) {
        fuzz::require(at < text.size() && text[at] == u'"', "a field opens with a quote");
        QString field;
        for (++at; at < text.size(); ++at) {
            if (text[at] != u'"')
                field += text[at];
            else if (at + 1 < text.size() && text[at + 1] == u'"')
                field += text[at++];
            else
                break;
        }
        fields.append(field);
        fuzz::require(at < text.size(), "a field closes with a quote");
        if (++at < text.size() && text[at] == separator)
            ++at;
        else
            break;
    }
    fuzz::require(text.sliced(at) == QStringLiteral("\r\n"), "a record ends its line, and nothing follows");
    return fields;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList given = fuzz::text(data, size).split(QChar(u'\0'));
    for (const Language language : {Language::Turkish, Language::English}) {
        finance::CsvSheet sheet(path(), language);
        std::vector<finance::Cell> cells(given.begin(), given.end());
        sheet.writeRow(cells);
        fuzz::require(sheet.finish(), "the file is written");
        QFile file(path());
        fuzz::require(file.open(QIODevice::ReadOnly), "the file is there");
        QByteArray bytes = file.readAll();
        if (language == Language::Turkish)
            bytes.remove(0, 3); // the byte order mark
        const QStringList found = read(QString::fromUtf8(bytes), language == Language::Turkish ? u';' : u',');
        fuzz::require(found.size() == given.size(), "as many fields as were given");
        for (qsizetype i = 0; i < found.size(); ++i) {
            fuzz::require(found[i] == (finance::isFormula(given[i]) ? u'\'' + given[i] : given[i]),
                          "a field is what was given");
            fuzz::require(found[i].isEmpty() || !QStringLiteral("=+-@\t\r").contains(found[i].front()),
                          "no field is a formula");
        }
    }
    return 0;
}
