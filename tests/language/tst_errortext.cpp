// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/detailwords.h"
#include "model/language/errortext.h"
#include "tests/language/sourcetext.h"
#include "tests/support/suite.h"

#include <QMetaEnum>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

QString faultOf(const QString& text)
{
    static const QRegularExpression doubled(
        u"\\.\\.$|\\. \\.|,\\.|\\?\\.|::|: :|\\(\\)|“”|«\u00a0\u00a0»"_s);
    static const QRegularExpression breaking(u" [:;?!»]|« "_s);
    if (!text.endsWith(u'.'))
        return u"no full stop"_s;
    if (doubled.match(text).hasMatch())
        return u"stray punctuation"_s;
    if (breaking.match(text).hasMatch())
        return u"a space that breaks"_s;
    if (text.contains(u'%') || text.contains(u'#'))
        return u"a place marker or a code"_s;
    return {};
}

const std::array kinds = [] {
    std::array<ErrorKind, static_cast<std::size_t>(ErrorKind::Cancelled) + 1> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<ErrorKind>(i);
    return all;
}();

/// Whether the detail of this kind may be what somebody typed.
bool quotes(ErrorKind kind)
{
    return kind == ErrorKind::Invalid || kind == ErrorKind::NotFound || kind == ErrorKind::Usage;
}

} // namespace

class tst_ErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsSaidInBothLanguages_data();
    void everyKindIsSaidInBothLanguages();
    void whatIsTechnicalIsNotSaid_data();
    void whatIsTechnicalIsNotSaid();
    void technicalTextComesFromOnePlace();
    void everyDetailCodeInTheSourcesHasWords();
    void noDetailOfTheModelIsASentence();
    void everyDetailIsSaidInBothLanguages_data();
    void everyDetailIsSaidInBothLanguages();
    void anErrorIsSaid_data();
    void anErrorIsSaid();
    void whatWasTypedIsShownOnOneLine();
    void whatWasTypedIsNotTakenForAPlaceMarker();
    void aFaultySentenceIsSeen();
};

void tst_ErrorText::everyKindIsSaidInBothLanguages_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("place");
    const auto names = QMetaEnum::fromType<ErrorKind>();
    for (ErrorKind kind : kinds) {
        const char* name = names.valueToKey(static_cast<int>(kind));
        QTest::addRow("%s", name) << kind << QString() << QString();
        QTest::addRow("%s with a detail", name) << kind << u"seven"_s << QString();
        QTest::addRow("%s with a place", name) << kind << QString() << u"title"_s;
        QTest::addRow("%s with both", name) << kind << u"seven"_s << u"/a/b.ireg"_s;
    }
}

void tst_ErrorText::everyKindIsSaidInBothLanguages()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    QFETCH(QString, place);
    const QString english = errorText({kind, detail, place}, Language::English);
    const QString french = errorText({kind, detail, place}, Language::French);
    QCOMPARE(faultOf(english), QString());
    QCOMPARE(faultOf(french), QString());
    QVERIFY(english != french);
    for (const QString& text : {english, french}) {
        QVERIFY2(detail.isEmpty() || text.contains(detail) == quotes(kind), qPrintable(text));
        QVERIFY2(text.count(u". "_s) >= 1, qPrintable(text)); // what happened, and what then
        QVERIFY2(!place.isEmpty() || text[0].isUpper() || !text[0].isLetter(), qPrintable(text));
    }
}

void tst_ErrorText::whatIsTechnicalIsNotSaid_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("technical");
    const QString told =
        u"disk I/O error [1802] Input/output error in INSERT INTO event VALUES(?)"_s;
    const auto names = QMetaEnum::fromType<ErrorKind>();
    for (ErrorKind kind : kinds) {
        const char* name = names.valueToKey(static_cast<int>(kind));
        for (const QString& code : {u"technical"_s,
                                    u"system-refused"_s,
                                    u"not-permitted"_s,
                                    u"journal-unmade"_s,
                                    u"read-only-disk"_s,
                                    u"setting-refused"_s,
                                    u"step-unverified"_s,
                                    u"without-words"_s})
            QTest::addRow("%s, %s", name, qPrintable(code))
                << kind << QString(u'#' + code + u' ' + told) << told;
        if (!quotes(kind))
            QTest::addRow("%s, alone", name) << kind << told << told;
    }
}

void tst_ErrorText::whatIsTechnicalIsNotSaid()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    static const QRegularExpression leak(u"disk I/O|Input/output|INSERT|[\\[(]\\d"_s);
    const Error error{kind, detail, u"/a/b.ireg"_s};
    for (const Language language : {Language::English, Language::French}) {
        for (const QString& text : {errorText(error, language), problemText(error, language)}) {
            QVERIFY2(!leak.match(text).hasMatch(), qPrintable(text));
            QVERIFY2(text.contains(u"/a/b.ireg"_s), qPrintable(text));
        }
    }
    QTEST(technicalText(error), "technical");
    QCOMPARE(technicalText({ErrorKind::Invalid, u"typed"_s, {}}), QString());
}

/// What the system or SQLite says goes into a detail in one place, behind a code; everywhere else
/// it would be one step from a person's screen.
void tst_ErrorText::technicalTextComesFromOnePlace()
{
    static const QRegularExpression spoken(
        u"\\b(strerror|sqlite3_errmsg|sqlite3_errstr|errorString|lastError|generic_category)\\b"_s);
    QStringList found;
    const auto files = sources({u"model"_s, u"app"_s, u"ui"_s});
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (spoken.match(file.value()).hasMatch())
            found.append(file.key());
    }
    QCOMPARE(found, QStringList{u"model/storage/statement.cpp"_s});
}

void tst_ErrorText::everyDetailCodeInTheSourcesHasWords()
{
    const QSet<QString> codes = captured({u"model"_s, u"app"_s, u"ui"_s},
                                         u"\"#([a-z]+(?:-[a-z]+)*)(?: [^\"]*)?\""_s);
    QVERIFY(codes.contains(u"written-once"_s)); // the search finds them at all
    QVERIFY(codes.contains(u"stage-open"_s));
    for (const QString& code : codes)
        QVERIFY2(detailWords(code.toUtf8()), qPrintable(code));
}

void tst_ErrorText::noDetailOfTheModelIsASentence()
{
    const QString spelled =
        u"ErrorKind::\\w+,\\s*(?:\\.detail = )?(?:QStringLiteral\\()?u?\"([^\"]+)\""_s;
    const QSet<QString> details = captured({u"model"_s}, spelled);
    QVERIFY(details.contains(u"#written-once"_s)); // the search finds them at all
    for (const QString& detail : details)
        QVERIFY2(detail.startsWith(u'#'), qPrintable(detail));
}

void tst_ErrorText::everyDetailIsSaidInBothLanguages_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code :
         captured({u"model/language"_s}, u"DetailWords\\{\\s*\\{\"([a-z-]+)\""_s))
        QTest::newRow(qPrintable(code)) << code;
}

void tst_ErrorText::everyDetailIsSaidInBothLanguages()
{
    QFETCH(QString, code);
    const DetailWords* words = detailWords(code.toUtf8());
    QVERIFY(words);
    if (words->words.phrase.isEmpty())
        return; // its kind says it
    QString detail = u'#' + code;
    for (const char* kind = words->arguments; *kind != '\0'; ++kind)
        detail += *kind == 'n' ? u" 4711"_s
            : *kind == 'r'     ? u" lesson"_s
            : *kind == 'f'     ? u" statement"_s
            : *kind == 's'     ? u" contain"_s
            : *kind == 'u'     ? u" on-hold"_s
                               : u" word"_s;
    const QString english = errorText({ErrorKind::Invalid, detail, {}}, Language::English);
    const QString french = errorText({ErrorKind::Invalid, detail, {}}, Language::French);
    for (const QString& text : {english, french}) {
        QCOMPARE(faultOf(text), QString());
        QVERIFY2(!text.contains(code) && !text.contains(u"on-hold"_s), qPrintable(text));
    }
    QVERIFY(english != french);
    QVERIFY(!english.contains(u"is not possible here"_s));
}

void tst_ErrorText::anErrorIsSaid_data()
{
    using enum ErrorKind;
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("a value is missing")
        << Error{Invalid, {}, u"title"_s}
        << u"“Title”: a value is needed here. Nothing was changed."_s
        << u"«\u00a0Titre\u00a0»\u00a0: une valeur est nécessaire ici. Rien n’a été modifié."_s;
    QTest::newRow("a value is refused")
        << Error{Invalid, u"breach"_s, u"kind"_s}
        << u"“Kind”: “breach” is not possible here. Nothing was changed."_s
        << u"«\u00a0Nature\u00a0»\u00a0: «\u00a0breach\u00a0» n’est pas possible ici. Rien n’a été modifié."_s;
    QTest::newRow("written once")
        << Error{Constraint, u"#written-once"_s, u"aware_at"_s}
        << u"“Became aware”: this is written once, and a correction needs a reason. Nothing was changed."_s
        << u"«\u00a0Prise de connaissance\u00a0»\u00a0: cette valeur ne s’écrit qu’une fois, et une correction exige un motif. Rien n’a été modifié."_s;
    QTest::newRow("a reference")
        << Error{NotFound, u"INC-2026-0099"_s, {}}
        << u"“INC-2026-0099” was not found. Nothing was changed."_s
        << u"«\u00a0INC-2026-0099\u00a0» est introuvable. Rien n’a été modifié."_s;
    QTest::newRow("technical")
        << Error{Io, u"#technical disk I/O error [10]"_s, u"/tmp/a.ireg"_s}
        << u"/tmp/a.ireg: reading or writing failed. What was saved before is safe. Check the disk and try again."_s
        << u"/tmp/a.ireg\u00a0: la lecture ou l’écriture a échoué. Ce qui était enregistré est intact. Vérifiez le disque et réessayez."_s;
    QTest::newRow("a gate")
        << Error{Gate, u"#gate contain"_s, u"INC-2026-0001"_s}
        << u"INC-2026-0001: facts are still missing before “Contain” can be entered. Nothing was changed. Close the gaps, or give a reason to go on without them."_s
        << u"INC-2026-0001\u00a0: des éléments manquent encore avant de passer à «\u00a0Contenir\u00a0». Rien n’a été modifié. Complétez ce qui manque, ou donnez un motif pour passer outre."_s;
    QTest::newRow("a place inside a text")
        << Error{Invalid, u"#filter-expected =|!= about it"_s, u"character 12"_s}
        << u"character 12: = != is expected here, not “about it”. Nothing was changed."_s
        << u"caractère 12\u00a0: = != est attendu ici, et non «\u00a0about it\u00a0». Rien n’a été modifié."_s;
    QTest::newRow("an undo that came too late")
        << Error{Conflict, u"#undo-field-changed lesson L-3 statement"_s, {}}
        << u"“What was learned” of Lesson L-3 was changed later. Nothing was written. Read it again before changing it."_s
        << u"«\u00a0Enseignement tiré\u00a0» (Enseignement L-3) a été modifié depuis. Rien n’a été écrit. Relisez avant de modifier."_s;
    QTest::newRow("its own advice")
        << Error{ErrorKind::Gate, u"#second-person"_s, {}}
        << u"Somebody other than the owner has to do this. Nothing was changed. Ask a second person to record it under their own name."_s
        << u"Une autre personne que le responsable doit le faire. Rien n’a été modifié. Demandez à une seconde personne de l’enregistrer sous son propre nom."_s;
    QTest::newRow("a usage that ends in dots")
        << Error{Usage, u"#too-few-words ireg search FILE TEXT..."_s, {}}
        << u"Words are missing in: ireg search FILE TEXT... Nothing was done; --help shows what is possible."_s
        << u"Il manque des mots\u00a0: ireg search FILE TEXT... Rien n’a été fait\u00a0; --help montre ce qui est possible."_s;
    QTest::newRow("what is no time")
        << Error{Invalid, u"#not-a-time next week"_s, u"noticed"_s}
        << u"“Noticed”: “next week” is not a time. Nothing was changed. Write it like 14:05, -2h, yesterday 17:30 or 2026-11-23 14:05; ~ in front for about."_s
        << u"«\u00a0Constaté le\u00a0»\u00a0: «\u00a0next week\u00a0» n’est pas une heure. Rien n’a été modifié. Écrivez par exemple 14:05, -2h, hier 17:30 ou 2026-11-23 14:05\u00a0; ~ devant pour environ."_s;
    QTest::newRow("the place is what was typed")
        << Error{Invalid, u"31 Feb"_s, u"31 Feb"_s}
        << u"“31 Feb” is not possible here. Nothing was changed."_s
        << u"«\u00a031 Feb\u00a0» n’est pas possible ici. Rien n’a été modifié."_s;
}

void tst_ErrorText::anErrorIsSaid()
{
    QFETCH(Error, error);
    QTEST(errorText(error, Language::English), "english");
    QTEST(errorText(error, Language::French), "french");
}

void tst_ErrorText::whatWasTypedIsShownOnOneLine()
{
    const QString typed = u"a\nb\u202ec\x1b[31m"_s + QString(5000, u'x');
    const QString text = errorText({ErrorKind::Invalid, typed, u"kind"_s}, Language::English);
    QVERIFY(text.contains(u"“a bc[31mxxx"_s));
    QVERIFY(text.size() < 500);
}

void tst_ErrorText::whatWasTypedIsNotTakenForAPlaceMarker()
{
    const QString text = errorText({ErrorKind::Invalid, u"#filter-value owner %1 %2"_s, u"%1"_s},
                                   Language::English);
    QCOMPARE(text, u"%1: “%1 %2” is not possible for “Owner”. Nothing was changed."_s);
}

void tst_ErrorText::aFaultySentenceIsSeen()
{
    for (const QString& text : {u"Nothing was changed"_s,
                                u"It is so.. "_s,
                                u"Rien n’a été fait ; essayez."_s,
                                u"Fill in “”."_s,
                                u"At %1."_s})
        QVERIFY2(!faultOf(text).isEmpty(), qPrintable(text));
}

IREG_TEST(QCoreApplication, tst_ErrorText)
#include "tst_errortext.moc"
