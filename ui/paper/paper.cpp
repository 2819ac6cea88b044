// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper.h"

#include <QPdfWriter>
#include <QTextDocument>

#include "core/base/wholefile.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int paperPoints = 10;
} // namespace

void printPaper(const QString &html, QPagedPaintDevice &device)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(paperPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&device);
}

void writePdf(const QString &html, const QString &title, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(u"Vezne"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    printPaper(html, writer);
}

bool savePdf(const QString &html, const QString &title, const QString &file)
{
    WholeFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    writePdf(html, title, target);
    return target.commit();
}

} // namespace vezne::ui
