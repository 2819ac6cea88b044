// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/clock.h"
#include "core/iyzico/doctor.h"

namespace vezne::ui {

class IconView;
class PlainLabel;

/// What the doctor found: icon and headline, what to do, and iyzico's own words small below. Its place stays
/// free while there is nothing to show, so that nothing jumps.
class FindingView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingView(const Clock &clock, QWidget *parent = nullptr);

    void clear();
    void showBusy();
    void showDiagnosis(const iyzico::Diagnosis &diagnosis);
    [[nodiscard]] const std::optional<iyzico::Diagnosis> &diagnosis() const { return m_diagnosis; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    const Clock &m_clock;
    IconView *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_remedy;
    PlainLabel *m_detail;
    std::optional<iyzico::Diagnosis> m_diagnosis;
    bool m_isBusy = false;
};

} // namespace vezne::ui
