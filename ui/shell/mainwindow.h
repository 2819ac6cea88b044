// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <map>

#include "ui/shell/page.h"

class QStackedLayout;
class QStackedWidget;

namespace vezne::ui {

class NoticeBar;
class PlainLabel;
class Rail;
class StatusBand;

/// The one window: rail, page with its title row, status band. It knows no page; the composition root hands
/// them in.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// None is shown until one is chosen. Ctrl and the place of the id open it.
    void addPage(const Page &page);
    /// A page is made when it is shown for the first time, so that the window opens with what it shows.
    /// Whoever comes back from another one goes on where they were; everybody else begins where the page
    /// begins.
    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// All that were added, in the order of the rail.
    [[nodiscard]] const std::map<PageId, Page> &pages() const { return m_pages; }
    /// Of one that was added; makes it when nobody has been there yet.
    const PageParts &parts(PageId id);

    /// What takes the whole window's place while it is covered; the window takes it over.
    void setCover(QWidget *cover);
    /// Hides everything behind the cover, or shows it again as it was.
    void setCovered(bool covered);
    [[nodiscard]] bool isCovered() const;

    [[nodiscard]] StatusBand *statusBand() const { return m_band; }
    [[nodiscard]] NoticeBar *noticeBar() const { return m_notice; }

Q_SIGNALS:
    /// The desktop changed between light and dark.
    void systemThemeChanged();
    /// The texts are in another language now.
    void languageChanged();
    /// Ctrl+K: what can be done is asked for. Never while the window is covered, nor the next.
    void commandsRequested();
    /// F1 or ?: the keys are asked for.
    void keysRequested();
    /// Ctrl+T: the telephone rings, and whose number it shows is to be typed.
    void callTaken();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addKeys();
    void noteFocus(QWidget *now);
    void focusOn(QWidget *content, QWidget *left);
    void retranslate();

    QStackedLayout *m_layers;  ///< the window, and above it a cover
    QPointer<QWidget> m_focus; ///< who had it when the window was covered
    Rail *m_rail;
    PlainLabel *m_title;
    QStackedWidget *m_actions;
    QStackedWidget *m_contents;
    StatusBand *m_band;
    NoticeBar *m_notice;
    std::map<PageId, Page> m_pages;
    std::map<PageId, PageParts> m_made;
    std::map<PageId, QPointer<QWidget>> m_left; ///< where the focus was last on each
    PageId m_current = PageId::Sale;
};

} // namespace vezne::ui
