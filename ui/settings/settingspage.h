// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/money/moneytext.h"
#include "ui/kit/theme.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace vezne::ui {

class CheckLine;
class ColumnsLayout;
class EmptyState;
class Field;
class Panel;
class PlainLabel;

/// How Vezne looks and what language it speaks; who made it. Choices take effect at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Language language, ThemeChoice theme, QWidget *parent = nullptr);

    // Show what was chosen elsewhere; none of them emits.
    void setLanguage(Language language);
    void setTheme(ThemeChoice choice);
    void setAutoAdvance(bool on);
    /// `isAvailable`: the desktop shows a tray now.
    void setTray(bool isWanted, bool isAvailable);
    /// Sale or Transactions.
    void setFirstPage(PageId page);

    /// Puts a panel of somebody else's above "About".
    void addSection(Panel *section);
    /// All panels, from the top. Their titles change with the language.
    [[nodiscard]] std::vector<Panel *> sections() const;
    /// Takes away what was searched for and brings the panel into view.
    void showSection(Panel *section);

Q_SIGNALS:
    void languageChosen(vezne::Language language);
    void themeChosen(vezne::ui::ThemeChoice theme);
    /// With which page Vezne opens.
    void firstPageChosen(vezne::ui::PageId page);
    /// Whether card fields pass the focus on by themselves.
    void autoAdvanceChosen(bool on);
    /// Whether a closed window stays in the tray.
    void trayChosen(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void search();
    void retranslate();

    QLineEdit *m_search;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    ColumnsLayout *m_sections;
    Panel *m_appearance;
    QComboBox *m_language;
    Field *m_languageField;
    QComboBox *m_theme;
    Field *m_themeField;
    QComboBox *m_firstPage;
    Field *m_firstPageField;
    Panel *m_entry;
    CheckLine *m_autoAdvance;
    Panel *m_window;
    CheckLine *m_tray;
    bool m_hasTray = false;
    Panel *m_about;
    PlainLabel *m_version;
    PlainLabel *m_licence;
};

} // namespace vezne::ui
