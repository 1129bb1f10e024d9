// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ireg
{

bool AskPerson::confirm(QWidget* above, const QString& question, const QString& accept)
{
    QMessageBox box(above);
    box.setTextFormat(Qt::PlainText);
    box.setIcon(QMessageBox::Question);
    box.setText(question);
    const QPushButton* yes = box.addButton(accept, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(QCoreApplication::translate("ireg::AskPerson", "Cancel"),
                                    QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

QString AskPerson::fileToOpen(QWidget* above, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(above, title, {}, filter);
}

QString AskPerson::fileToSave(QWidget* above, const QString& title, const QString& suggested)
{
    return QFileDialog::getSaveFileName(above, title, suggested);
}

QString AskPerson::folder(QWidget* above, const QString& title)
{
    return QFileDialog::getExistingDirectory(above, title);
}

} // namespace ireg
