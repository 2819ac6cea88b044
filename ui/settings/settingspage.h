// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/language.h"
#include "ui/kit/theme.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;

namespace vezne::ui {

class CheckLine;
class EmptyState;
class Field;
class Panel;
class PlainLabel;
class SectionColumn;
class SectionIndex;

/// What the index gathers sections under, in its order.
enum class SettingsGroup { General, Sale, Account, People, Records, Support };

/// An index of sections at the left, their forms beside it in one column, and a search that narrows both. Its
/// own sections say how Vezne looks and what language it speaks, and who made it. Choices take effect at
/// once.
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

    /// Puts a panel of somebody else's at the end of its group. Groups are added to in their order, since
    /// Tab goes from section to section as they came. A panel that hides itself is left out of the index.
    void addSection(Panel *section, SettingsGroup group);
    /// All panels, from the top. Their titles change with the language.
    [[nodiscard]] std::vector<Panel *> sections() const;
    /// Takes away what was searched for, brings the panel to the top and the focus into it.
    void showSection(Panel *section);

    bool eventFilter(QObject *watched, QEvent *event) override;

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
    /// What the page knows of a panel beside the panel.
    struct Section
    {
        Panel *panel;
        SettingsGroup group;
        bool isOffered; ///< it has not hidden itself
    };

    void build();
    void arrange();
    void search();
    void listSections();
    /// The focus goes to the first control in it; false if there is none.
    static bool enter(const Panel &section);
    /// The focus goes to the first control in it or after it.
    void pass(int section);
    [[nodiscard]] int numberOf(const QObject *panel) const;
    [[nodiscard]] static QString nameOf(SettingsGroup group);
    void retranslate();

    QLineEdit *m_search;
    SectionIndex *m_index;
    SectionColumn *m_column;
    EmptyState *m_empty;
    std::vector<Section> m_sections; ///< from the top
    bool m_isSearching = false;      ///< it is this page that hides panels now
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
