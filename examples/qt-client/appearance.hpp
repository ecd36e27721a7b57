// Shared by the two windows: the dark palette, and the option that saves a picture of the window.

#ifndef APPEARANCE_HPP
#define APPEARANCE_HPP

#include "client.hpp"

#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPalette>

/// The palette for `--dark`. Without this option the windows use the palette of the platform.
inline QPalette darkPalette() {
  const QColor text(0xe6, 0xe8, 0xeb), faint(0x80, 0x86, 0x8e), window(0x24, 0x27, 0x2b), base(0x1b, 0x1d, 0x20),
      button(0x33, 0x37, 0x3d), accent(0x2f, 0x6f, 0xb0);
  QPalette palette(button, window);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
    palette.setColor(role, text);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, faint);
  palette.setColor(QPalette::PlaceholderText, faint);
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, QColor(0x21, 0x23, 0x27));
  palette.setColor(QPalette::ToolTipBase, button);
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, QColor(0x6c, 0xb0, 0xf0));
  palette.setColor(QPalette::BrightText, Qt::white);
  return palette;
}

/// The command-line options of a window.
class Appearance {
public:
  explicit Appearance(QCommandLineParser &parser) : parser_(parser) { parser.addOptions({dark_, picture_}); }

  /// Sets the palette, after the command line is parsed.
  void apply() const {
    if (parser_.isSet(dark_)) QGuiApplication::setPalette(darkPalette());
  }

  /// If `--picture` is set, waits until all frames are replayed, saves the image that `grab` returns, and quits.
  template <class Grab> void takePicture(const ReplayServer *replay, Grab grab) const {
    const QString file = parser_.value(picture_);
    if (file.isEmpty() || !replay) return;
    QObject::connect(replay, &ReplayServer::replayed, qApp, [file, grab] {
      // The view does not show the last frames yet.
      QTimer::singleShot(500, qApp, [file, grab] {
        if (!grab().save(file)) qFatal("%s cannot be written", qPrintable(file));
        QCoreApplication::quit();
      });
    });
  }

private:
  QCommandLineParser &parser_;
  const QCommandLineOption dark_{"dark", "Use dark colors."};
  const QCommandLineOption picture_{"picture", "Save a picture of the window to FILE after the replay, and quit.",
                                    "FILE"};
};

#endif
