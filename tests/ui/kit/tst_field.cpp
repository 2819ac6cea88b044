// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/field.h"
#include "ui/kit/statuschip.h"
#include "ui/kit/style.h"

using namespace vezne::ui;
using namespace Qt::StringLiterals;

class FieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLabelNamesTheEditor();
    void anErrorIsTiedToTheEditor();
    void whatIsSaidElsewhereMarksTheEditor();
    void anEditorOfPartsIsMarkedWhereTheFocusGoes();
    void nothingJumps();
    void labelsNeverInterpretText();
    void aChipIsItsWord();
};

void FieldTest::theLabelNamesTheEditor()
{
    auto *edit = new QLineEdit;
    Field field(u"Phone"_s, edit);
    QCOMPARE(edit->accessibleName(), u"Phone"_s);
    field.setLabel(u"Telefon"_s);
    QCOMPARE(edit->accessibleName(), u"Telefon"_s);
    edit->setAccessibleName(u"Customer's phone"_s);
    field.setLabel(u"Phone"_s);
    QCOMPARE(edit->accessibleName(), u"Customer's phone"_s); // its own name stays
}

void FieldTest::anErrorIsTiedToTheEditor()
{
    auto *edit = new QLineEdit;
    Field field(u"Phone"_s, edit);
    field.setHelp(u"Mobile, please"_s);
    QCOMPARE(edit->accessibleDescription(), u"Mobile, please"_s);
    field.setError(u"Not a phone number"_s);
    QCOMPARE(edit->accessibleDescription(), u"Not a phone number"_s);
    QVERIFY(isInvalid(edit));
    field.setError({});
    QCOMPARE(edit->accessibleDescription(), u"Mobile, please"_s);
    QVERIFY(!isInvalid(edit));
}

void FieldTest::whatIsSaidElsewhereMarksTheEditor()
{
    auto *edit = new QLineEdit;
    Field field(u"Secret key"_s, edit);
    field.setHelp(u"From the panel"_s);
    field.blame(u"It does not belong to this key"_s);
    QVERIFY(isInvalid(edit));
    QVERIFY(!field.hasError());
    QCOMPARE(edit->accessibleDescription(), u"It does not belong to this key"_s);
    QCOMPARE(field.findChild<QLabel *>(u"fieldMessage"_s)->text(), u"From the panel"_s);
    field.setError({});
    QVERIFY(!isInvalid(edit));
    QCOMPARE(edit->accessibleDescription(), u"From the panel"_s);
}

void FieldTest::anEditorOfPartsIsMarkedWhereTheFocusGoes()
{
    auto *whole = new QWidget;
    auto *edit = new QLineEdit(whole);
    auto *other = new QLineEdit(whole);
    whole->setFocusProxy(edit);
    Field field(u"Password"_s, whole);
    field.setError(u"Too short"_s);
    QVERIFY(isInvalid(edit));
    QVERIFY(!isInvalid(other));
    QCOMPARE(edit->accessibleDescription(), u"Too short"_s);
    field.setError({});
    QVERIFY(!isInvalid(edit));
}

void FieldTest::nothingJumps()
{
    Field field(u"Phone"_s, new QLineEdit);
    const QSize before = field.sizeHint();
    field.setError(u"A sentence that is a good deal longer than the field itself is wide, and then some"_s);
    QCOMPARE(field.sizeHint(), before);
}

void FieldTest::labelsNeverInterpretText()
{
    PlainLabel label(u"<b>PAID</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    EmptyState state(Glyph::Empty);
    state.setTexts(u"<b>a</b>"_s, u"<img src=x>"_s, u"<i>b</i>"_s);
    for (const QLabel *part : state.findChildren<QLabel *>())
        QCOMPARE(part->textFormat(), Qt::PlainText);
}

void FieldTest::aChipIsItsWord()
{
    StatusChip chip({Tone::Success, Glyph::CheckCircle, u"Başarılı"_s});
    QCOMPARE(chip.accessibleName(), u"Başarılı"_s);
    QVERIFY(chip.sizeHint().width() > chip.fontMetrics().horizontalAdvance(u"Başarılı"_s) + smallIcon);
}

VEZNE_TEST(FieldTest)
#include "tst_field.moc"
