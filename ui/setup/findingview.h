// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/iyzico/doctor.h"
#include "ui/setup/resultview.h"

namespace vezne::ui {

/// What the doctor found of the connection to iyzico.
class FindingView : public ResultView
{
    Q_OBJECT

public:
    explicit FindingView(const Clock &clock, QWidget *parent = nullptr);

    void clear();
    void showBusy();
    void showDiagnosis(const iyzico::Diagnosis &diagnosis);
    [[nodiscard]] const std::optional<iyzico::Diagnosis> &diagnosis() const { return m_diagnosis; }

protected:
    [[nodiscard]] Content content() const override;

private:
    const Clock &m_clock;
    std::optional<iyzico::Diagnosis> m_diagnosis;
    bool m_isBusy = false;
};

} // namespace vezne::ui
