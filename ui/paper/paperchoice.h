// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

/// Where a paper goes, as a person chooses it. Both return at once; nothing is told when the person gives up
/// or `parent` is gone by then.
namespace vezne::ui {

/// Opens the system's print dialog; `told` hears whether the printer took the paper.
void askToPrint(const QString &html, QWidget *parent, const std::function<void(bool)> &told);

/// Asks for a file and writes the paper as PDF. `name` is offered for the file, without a suffix; `told`
/// hears how it went, in words, and whether the file was written.
void askToSavePdf(const QString &html, const QString &name, QWidget *parent,
                  const std::function<void(const QString &, bool)> &told);

} // namespace vezne::ui
