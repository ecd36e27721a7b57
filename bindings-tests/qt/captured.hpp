// The text frames that were captured.

#ifndef CAPTURED_HPP
#define CAPTURED_HPP

#include <QtCore/QFile>
#include <QtCore/QStringList>
#include <gtest/gtest.h>

inline QStringList capturedFrames() {
  QFile file(QStringLiteral("tests/captures/websocket.tsv"));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  QStringList frames;
  while (!file.atEnd()) {
    const QByteArray line = file.readLine().trimmed();
    if (!line.startsWith('#')) frames.append(QString::fromUtf8(QByteArray::fromHex(line.split('\t').at(1))));
  }
  EXPECT_GT(frames.size(), 50);
  return frames;
}

#endif
