// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/storage/event.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// The lines of docs/file-format.md that begin with this word, without it.
QList<QByteArray> vectors(const QByteArray& kind)
{
    const QByteArray document = bytesOf(
        QStringLiteral(IREG_TEST_FOLDER "/../../docs/file-format.md"));
    const QByteArray block = document.mid(document.indexOf("```vectors\n") + 11);
    QList<QByteArray> found;
    for (const QByteArray& line : block.left(block.indexOf("```")).split('\n')) {
        if (line.startsWith(QByteArray(kind + ' ')))
            found.append(line.mid(kind.size() + 1));
    }
    return found;
}

std::pair<QByteArray, QByteArray> halves(const QByteArray& line)
{
    const qsizetype equals = line.lastIndexOf(" = ");
    return {line.left(equals), line.mid(equals + 3)};
}

Value valueOf(const QByteArray& text)
{
    const QByteArray content = text.mid(text.indexOf(' ') + 1);
    if (text.startsWith("integer "))
        return content.toLongLong();
    if (text.startsWith("blob "))
        return Blob{QByteArray::fromHex(content)};
    if (text.startsWith("text "))
        return Text{QJsonDocument::fromJson('[' + content + ']').array().at(0).toString().toUtf8()};
    return {};
}

EventHeader headerOf(const QJsonArray& columns)
{
    const auto optional = [&columns](int index) {
        return columns.at(index).isNull() ? std::nullopt
                                          : std::optional<qint64>(columns.at(index).toInteger());
    };
    EventHeader header;
    header.seq = columns.at(0).toInteger();
    header.action = columns.at(1).toInteger();
    header.at = columns.at(2).toInteger();
    header.session = columns.at(3).toInteger();
    header.verb = columns.at(4).toString().toUtf8();
    header.record = columns.at(5).toString().toUtf8();
    header.recordId = columns.at(6).toInteger();
    header.incident = optional(7);
    header.undoes = optional(8);
    header.format = columns.at(9).toInteger();
    return header;
}

} // namespace

class tst_FileFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentHasEnoughVectors();
    void canonicalFormsAreAsDocumented();
    void commitmentsAreAsDocumented();
    void eventsAreAsDocumented();
    void bodiesThatLieAreRefused();
    void everyCutBodyIsRefused();
    void theCodesOfFormatOneAreForEver();
};

void tst_FileFormat::theDocumentHasEnoughVectors()
{
    QVERIFY(vectors("canonical").size() >= 15);
    QVERIFY(vectors("commitment").size() >= 5);
    QVERIFY(vectors("event").size() >= 4);
    QVERIFY(vectors("refused").size() >= 9);
}

void tst_FileFormat::canonicalFormsAreAsDocumented()
{
    for (const QByteArray& line : vectors("canonical")) {
        const auto [value, expected] = halves(line);
        QCOMPARE(canonical(valueOf(value)).toHex(), expected);
    }
}

void tst_FileFormat::commitmentsAreAsDocumented()
{
    Sha256 hasher;
    for (const QByteArray& line : vectors("commitment")) {
        const auto [made, expected] = halves(line);
        EventField field;
        field.salt = QByteArray::fromHex(made.left(32));
        field.value = valueOf(made.mid(33));
        QCOMPARE(commitmentOf(hasher, field).toHex(), expected);
    }
}

void tst_FileFormat::eventsAreAsDocumented()
{
    Sha256 hasher;
    QByteArray before = genesisHash();
    for (const QByteArray& line : vectors("event").first(3)) {
        const auto [made, expected] = halves(line);
        QCOMPARE(QByteArray::fromHex(made.left(64)), before); // a chain
        before = QByteArray::fromHex(expected);
    }
    for (const QByteArray& line : vectors("event")) {
        const auto [made, expected] = halves(line);
        const qsizetype end = made.indexOf(']') + 1;
        const QByteArray body = QByteArray::fromHex(made.mid(end + 1));
        const auto fields = decodeBody(body);
        QVERIFY(fields.has_value());
        QCOMPARE(encodeBody(*fields), body);
        const EventHeader header = headerOf(
            QJsonDocument::fromJson(made.mid(65, end - 65)).array());
        QCOMPARE(hashOf(hasher, QByteArray::fromHex(made.left(64)), header, *fields).toHex(),
                 expected);
    }
}

void tst_FileFormat::bodiesThatLieAreRefused()
{
    for (const QByteArray& line : vectors("refused")) {
        const auto [body, why] = halves(line);
        QVERIFY2(!decodeBody(QByteArray::fromHex(body)), why.constData());
    }
}

void tst_FileFormat::everyCutBodyIsRefused()
{
    const QByteArray made = halves(vectors("event").at(1)).first;
    const QByteArray whole = QByteArray::fromHex(made.mid(made.indexOf(']') + 2));
    std::set<qsizetype> fieldEnds{0};
    for (qsizetype length = 0; length < whole.size(); ++length) {
        if (const auto fields = decodeBody(whole.first(length)))
            fieldEnds.insert(encodeBody(*fields).size());
    }
    QCOMPARE(fieldEnds.size(), 3U); // nothing, one field, two fields: never half a field
}

void tst_FileFormat::theCodesOfFormatOneAreForEver()
{
    QByteArray listed;
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields)
            listed += QByteArray(type->name) + '.' + field.code + '\n';
    }
    const QString path = QStringLiteral(IREG_TEST_FOLDER "/../golden/fields_fmt1.txt");
    if (qEnvironmentVariableIsSet("IREG_MAKE_GOLDEN"))
        writeBytes(path, listed);
    const QByteArrayList now = listed.split('\n');
    const QByteArrayList golden = bytesOf(path).split('\n');
    for (const QByteArray& line : golden)
        QVERIFY2(now.contains(line), QByteArray(line + " is gone or renamed").constData());
    for (const QByteArray& line : now)
        QVERIFY2(golden.contains(line),
                 QByteArray(line + " is new: IREG_MAKE_GOLDEN=1 adds it to the list").constData());
}

IREG_TEST(QCoreApplication, tst_FileFormat)
#include "tst_fileformat.moc"
