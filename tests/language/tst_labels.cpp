// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/language/findingtext.h"
#include "model/language/jurisdictions.h"
#include "model/language/labels.h"
#include "model/language/typography.h"
#include "model/language/words.h"
#include "model/notification/rulebook.h"
#include "tests/language/sourcetext.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Words that are the same in both languages, and are right in both.
bool maySoundAlike(const QString& word)
{
    static const QStringList alike{
        u"Incident"_s,      u"Cycle"_s,          u"Version"_s,    u"Contact"_s,   u"Session"_s,
        u"Sessions"_s,      u"Catalogue"_s,      u"Code"_s,       u"Format"_s,    u"Source"_s,
        u"Sources"_s,       u"Description"_s,    u"Question"_s,   u"Action"_s,    u"Actions"_s,
        u"Notification"_s,  u"Notifications"_s,  u"Obligation"_s, u"Incidents"_s, u"Service"_s,
        u"Communication"_s, u"Classification"_s, u"Conclusion"_s};
    return alike.contains(word) || word.startsWith(u"TLP:"_s);
}

/// What is wrong with a label of this code; empty when nothing is.
QString faultOfLabel(const QString& label, QByteArrayView code)
{
    if (label.trimmed().isEmpty())
        return u"empty"_s;
    if (label != label.trimmed())
        return u"spaces at its ends"_s;
    if (label == QString::fromUtf8(code) || label.contains(u'_'))
        return u"the code shines through"_s;
    if (label.endsWith(u':') || label.endsWith(u'.'))
        return u"ends in punctuation"_s;
    if (!label[0].isUpper())
        return u"begins in lower case"_s;
    return {};
}

QString faultOfPair(const QString& english, const QString& french, QByteArrayView code)
{
    for (const QString& label : {english, french}) {
        if (const QString fault = faultOfLabel(label, code); !fault.isEmpty())
            return fault;
    }
    return english == french && !maySoundAlike(english) ? u"French is English"_s : QString();
}

template <class Label> QString faultInBoth(const Label& label, QByteArrayView code)
{
    return faultOfPair(label(Language::English), label(Language::French), code);
}

} // namespace

class tst_Labels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordHasWords_data();
    void everyRecordHasWords();
    void everyFieldHasWords_data();
    void everyFieldHasWords();
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void everyVerbInTheSourcesHasWords();
    void everyTypeHasWords();
    void aCodeWithoutWordsIsShownAsItIs();
    void aFaultyLabelIsSeen_data();
    void aFaultyLabelIsSeen();
    void theSixStagesHaveTheirFrenchNames();
    void noFrenchLabelUsesAForbiddenWord();
    void noTwoFieldsOfARecordShareALabel();
    void theHistorysOwnFieldHasWords();
    void everyFindingHasWords();
    void everyJurisdictionHasAName();
    void aNameAndWhatIsSaidOfItArePartedAsTheLanguageDoes();
};

void tst_Labels::everyRecordHasWords_data()
{
    QTest::addColumn<QByteArray>("record");
    for (const RecordType* type : recordTypes())
        QTest::newRow(type->name) << QByteArray(type->name);
}

void tst_Labels::everyRecordHasWords()
{
    QFETCH(QByteArray, record);
    const auto one = [&](Language language) { return recordLabel(language, record); };
    const auto many = [&](Language language) { return recordsLabel(language, record); };
    QCOMPARE(faultInBoth(one, record), QString());
    QCOMPARE(faultInBoth(many, record), QString());
}

void tst_Labels::everyFieldHasWords_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("field");
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields)
            QTest::addRow("%s.%s", type->name, field.code)
                << QByteArray(type->name) << QByteArray(field.code);
    }
}

void tst_Labels::everyFieldHasWords()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, field);
    const auto label = [&](Language language) { return fieldLabel(language, record, field); };
    QCOMPARE(faultInBoth(label, field), QString());
}

void tst_Labels::everyCodeHasWords_data()
{
    QTest::addColumn<const Field*>("field");
    QTest::addColumn<QByteArray>("code");
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            for (std::size_t i = 0; i < field.codes.size; ++i)
                QTest::addRow("%s.%s=%s", type->name, field.code, field.codes.at(i))
                    << &field << QByteArray(field.codes.at(i));
        }
    }
}

void tst_Labels::everyCodeHasWords()
{
    QFETCH(const Field*, field);
    QFETCH(QByteArray, code);
    const auto label = [&](Language language) { return codeLabel(language, field->codes, code); };
    QCOMPARE(faultInBoth(label, code), QString());
}

void tst_Labels::everyVerbInTheSourcesHasWords()
{
    QSet<QString> verbs = captured(
        {u"model"_s, u"app"_s, u"ui"_s},
        u"(?:\\bact(?:On)?|addRecord|addTo|changeIncident)\\([^\";{]*\"([a-z-]+)\""
        "|\\.verb = \"([a-z-]+)\""_s);
    for (const RecordType* type : recordTypes()) {
        if (type->isAddable())
            verbs.insert(QString::fromLatin1(type->addVerb));
    }
    QVERIFY(verbs.contains(u"logged"_s)); // the search finds them at all
    QVERIFY(verbs.contains(u"undone"_s));
    QVERIFY(verbs.contains(u"action-added"_s));
    for (const QString& verb : verbs) {
        const QByteArray code = verb.toUtf8();
        const auto label = [&](Language language) { return verbLabel(language, code); };
        QVERIFY2(faultInBoth(label, code).isEmpty(), code.constData());
    }
}

void tst_Labels::everyTypeHasWords()
{
    for (int i = 0; i <= static_cast<int>(FieldType::Reference); ++i) {
        const auto label = [&](Language language) {
            return fieldTypeLabel(language, static_cast<FieldType>(i));
        };
        QCOMPARE(faultInBoth(label, {}), QString());
    }
}

void tst_Labels::aCodeWithoutWordsIsShownAsItIs()
{
    QCOMPARE(codeLabel(Language::French, CodeList{}, "new-code"), u"new-code"_s);
    QCOMPARE(recordLabel(Language::French, "no_record"), u"no_record"_s);
    QCOMPARE(recordsLabel(Language::French, "no_record"), u"no_record"_s);
    QCOMPARE(fieldLabel(Language::French, "incident", "no_field"), u"no_field"_s);
    QCOMPARE(verbLabel(Language::French, "danced"), u"danced"_s);
    const CodeList kinds = typeOf<Incident>().find("kind")->codes;
    QCOMPARE(codeLabel(Language::English, kinds, "of-later"), u"of-later"_s);
}

void tst_Labels::aFaultyLabelIsSeen_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("empty") << u""_s << u"Nature"_s;
    QTest::newRow("code") << u"due_at"_s << u"Échéance"_s;
    QTest::newRow("colon") << u"Due:"_s << u"Échéance"_s;
    QTest::newRow("lower case") << u"due"_s << u"Échéance"_s;
    QTest::newRow("not translated") << u"Due"_s << u"Due"_s;
}

void tst_Labels::aFaultyLabelIsSeen()
{
    QFETCH(QString, english);
    QFETCH(QString, french);
    QVERIFY(!faultOfPair(english, french, "due_at").isEmpty());
}

void tst_Labels::theSixStagesHaveTheirFrenchNames()
{
    QStringList names;
    for (const auto& entry : codes<Stage>)
        names.append(codeLabel(Language::French, entry.value));
    QCOMPARE(names,
             QStringList({u"Qualifier"_s,
                          u"Contenir"_s,
                          u"Évaluer"_s,
                          u"Notifier"_s,
                          u"Examiner"_s,
                          u"Surveiller"_s}));
}

void tst_Labels::noFrenchLabelUsesAForbiddenWord()
{
    QStringList french;
    for (const RecordType* type : recordTypes()) {
        french.append(recordLabel(Language::French, type->name));
        french.append(recordsLabel(Language::French, type->name));
        for (const Field& field : type->fields) {
            french.append(fieldLabel(Language::French, type->name, field.code));
            for (std::size_t i = 0; i < field.codes.size; ++i)
                french.append(codeLabel(Language::French, field.codes, field.codes.at(i)));
        }
    }
    for (const QString& label : std::as_const(french)) {
        for (const QString& word :
             {u"contrôle"_s, u"significati"_s, u"processeur"_s, u"'"_s, u"\""_s})
            QVERIFY2(!label.contains(word, Qt::CaseInsensitive), qPrintable(label));
    }
}

void tst_Labels::noTwoFieldsOfARecordShareALabel()
{
    for (const RecordType* type : recordTypes()) {
        for (Language language : {Language::English, Language::French}) {
            QSet<QString> labels;
            for (const Field& field : type->fields)
                labels.insert(fieldLabel(language, type->name, field.code));
            QCOMPARE(static_cast<std::size_t>(labels.size()), type->fields.size());
        }
    }
}

void tst_Labels::theHistorysOwnFieldHasWords()
{
    QCOMPARE(fieldLabel(Language::French, "lesson", "present"), u"Existe"_s);
}

void tst_Labels::everyFindingHasWords()
{
    const QSet<QString> kinds = captured(
        {u"model/storage"_s, u"app/cli"_s},
        u"(?:\\.kind = |\\bfinding\\(|\\badd\\(\\{|return u|push_back\\(\\{u)"
        "\"([a-z]+-[a-z-]+)\""_s);
    QVERIFY(kinds.contains(u"value-differs"_s)); // the search finds them at all
    QVERIFY(kinds.contains(u"event-missing"_s));
    QVERIFY(kinds.contains(u"other-register"_s));
    for (const QString& kind : kinds) {
        const QByteArray code = kind.toUtf8();
        const auto text = [&](Language language) { return findingText(language, code); };
        QVERIFY2(faultInBoth(text, code).isEmpty(), code.constData());
    }
}

void tst_Labels::everyJurisdictionHasAName()
{
    QVERIFY(knownJurisdictions().size() > 20);
    for (const QString& code : knownJurisdictions()) {
        for (Language language : {Language::English, Language::French})
            QVERIFY2(jurisdictionsText(language, code) != code, qPrintable(code));
    }
}

void tst_Labels::aNameAndWhatIsSaidOfItArePartedAsTheLanguageDoes()
{
    QCOMPARE(named(Language::English, u"Owner"_s, u"Odo"_s), u"Owner: Odo"_s);
    QCOMPARE(named(Language::French, u"Pilote"_s, u"Odo"_s), u"Pilote\u00a0: Odo"_s);
}

IREG_TEST(QCoreApplication, tst_Labels)
#include "tst_labels.moc"
