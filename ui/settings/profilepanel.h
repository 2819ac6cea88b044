// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/profile.h"
#include "core/base/clock.h"
#include "ui/kit/panel.h"
#include "ui/shell/statusband.h"

class QComboBox;
class QPushButton;

namespace vezne::ui {

class Field;
class FindingView;

/// Which merchant account the till works for, whether it can be reached, and the way to the others. In the
/// demo there are no others.
class ProfilePanel : public Panel
{
    Q_OBJECT

public:
    /// What the panel shows.
    struct Content
    {
        ProfileKind kind = ProfileKind::Demo;
        QString current; ///< the open profile's id; empty in the demo
        std::vector<access::Profile> profiles;
        bool hasKeys = true;
    };

    ProfilePanel(const Content &content, const Clock &clock, QWidget *parent = nullptr);

    /// After testRequested().
    [[nodiscard]] FindingView *finding() const { return m_finding; }
    void setTesting(bool isTesting);

Q_SIGNALS:
    void testRequested();
    void profileChosen(const QString &id);
    void newProfileRequested();
    void keysRequested();
    void shopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    Content m_content;
    QComboBox *m_profiles;
    Field *m_profilesField;
    PlainLabel *m_address;
    QPushButton *m_new;
    QPushButton *m_keys;
    QPushButton *m_shop;
    QPushButton *m_test;
    FindingView *m_finding;
};

} // namespace vezne::ui
