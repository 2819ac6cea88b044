// SPDX-License-Identifier: GPL-3.0-or-later
// A right that nothing asks for is no right: each action of the matrix is asked for somewhere outside of it.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include "core/access/action.h"
#include "tests/support/places.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace vezne;

namespace {

/// What is asked for by name in sources: `check(Action::Charge)`, `refusalOf(access::Action::Export)`, ...
QSet<QString> actionsAsked()
{
    static const QRegularExpression question(
        u"(?:check|refusalOf|twoPersons|mayRead|rightOf|mayManage|permission|permit)\\w*\\([^;]*?Action::(\\w+)[^;]*;"_s);
    static const QRegularExpression name(u"Action::(\\w+)"_s);
    QSet<QString> asked;
    for (const QString &folder :
         {u"core/till"_s, u"core/access/limits.cpp"_s, u"core/finance"_s, u"app"_s, u"ui"_s}) {
        const QString root = test::sourcePath(folder);
        QDirIterator files(root, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        QStringList paths = QFileInfo(root).isFile() ? QStringList{root} : QStringList();
        while (files.hasNext())
            paths << files.next();
        for (const QString &path : std::as_const(paths)) {
            QFile file(path);
            if (path.contains("accesstext"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            auto questions = question.globalMatch(QString::fromUtf8(file.readAll()));
            while (questions.hasNext()) {
                auto names = name.globalMatch(questions.next().captured());
                while (names.hasNext())
                    asked.insert(names.next().captured(1));
            }
        }
    }
    return asked;
}

/// `cancel_own` as CancelOwn.
QString enumeratorOf(access::Action action)
{
    QString text;
    const QStringList words = access::word(action).split('_'_L1);
    for (const QString &word : words)
        text += word.first(1).toUpper() + word.sliced(1);
    return text;
}

} // namespace

class TestActionsAsked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsAskedFor()
    {
        // Nothing to ask where every role has it, and who is not signed in sees the lock screen.
        const QHash<access::Action, QString> unasked{
            {access::Action::SeePayments, u"every role may"_s},
            {access::Action::EditCustomers, u"there is no page yet that edits them; cards are KeepCards"_s},
            {access::Action::RefundAboveLimit, u"refundAction() names it to twoPersons()"_s}};
        const QSet<QString> asked = actionsAsked();
        for (const access::Action action : access::allActions)
            QVERIFY2(asked.contains(enumeratorOf(action)) || unasked.contains(action),
                     qPrintable(access::word(action)));
    }
};

VEZNE_TEST(TestActionsAsked)
#include "tst_actionsasked.moc"
