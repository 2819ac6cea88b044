// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/capstable.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/metrics.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/tableview.h"
#include "ui/settings/capsmodel.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCapsShown = 12;
} // namespace

CapsTable::CapsTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new CapsModel(this))
    , m_help(new PlainLabel({}, TextRole::Secondary))
    , m_table(new TableView)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_shipped(new QPushButton)
{
    m_table->setObjectName(u"capsTable"_s);
    m_add->setObjectName(u"addCapButton"_s);
    m_remove->setObjectName(u"removeCapButton"_s);
    m_shipped->setObjectName(u"shippedCapsButton"_s);
    m_help->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setDensity(RowDensity::Normal);
    m_table->stretch(CapsModel::Group);
    setFocusProxy(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_add, m_remove, m_shipped}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_help);
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    connect(m_model, &CapsModel::edited, this, &CapsTable::edited);
    connect(m_add, &QPushButton::clicked, this, &CapsTable::add);
    connect(m_remove, &QPushButton::clicked, this, &CapsTable::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CapsTable::showRemoval);
    connect(m_shipped, &QPushButton::clicked, this, [this] { take(till::shippedCaps()); });
    showRemoval();
    retranslate();
}

void CapsTable::setCaps(std::vector<till::InstallmentCap> caps)
{
    if (caps != m_model->rows())
        m_model->show(std::move(caps));
    m_table->fitHeight(mostCapsShown);
}

const std::vector<till::InstallmentCap> &CapsTable::caps() const
{
    return m_model->rows();
}

void CapsTable::setEditable(bool isEditable)
{
    m_model->setEditable(isEditable);
    for (QPushButton *button : {m_add, m_shipped})
        button->setEnabled(isEditable);
    showRemoval();
}

void CapsTable::showRemoval()
{
    m_remove->setEnabled(m_add->isEnabled() && m_table->currentIndex().isValid());
}

void CapsTable::take(std::vector<till::InstallmentCap> caps)
{
    setCaps(std::move(caps));
    Q_EMIT edited();
}

void CapsTable::add()
{
    auto caps = m_model->rows();
    const QStringList groups = till::groupsOf(caps);
    QString name = tr("New group");
    for (int number = 2; groups.contains(name); ++number)
        name = tr("New group %1").arg(number);
    caps.push_back({name, 1});
    take(std::move(caps));
    const QModelIndex fresh = m_model->index(m_model->rowCount() - 1, CapsModel::Group);
    m_table->setCurrentIndex(fresh);
    m_table->edit(fresh);
}

void CapsTable::remove()
{
    const int row = m_table->currentIndex().row();
    auto caps = m_model->rows();
    if (row < 0 || row >= static_cast<int>(caps.size()))
        return;
    caps.erase(caps.begin() + row);
    take(std::move(caps));
}

void CapsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CapsTable::retranslate()
{
    m_help->setText(tr("The law limits instalments by what is sold, and changes the limits often. These "
                       "figures were published earlier; check them and enter the day from which a new one "
                       "holds. A sale begins with the first row."));
    m_table->setAccessibleName(tr("Instalments allowed"));
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
    m_shipped->setText(tr("Reset to defaults"));
    m_model->retranslate();
}

} // namespace vezne::ui
