//! The picture, `docs/benchmarks.svg`: for each work, the time of every peer in relation to ours.

use std::fmt::Write;

use crate::measure::Subject;
use crate::peers::MEMCPY;
use crate::work::{WORKS, Work};

const WIDTH: f64 = 1000.0;
const MARGIN: f64 = 20.0;
/// Room for the title.
const HEAD: f64 = 64.0;
const PANEL: f64 = (WIDTH - 3.0 * MARGIN) / 2.0;
/// Room for the names of peers.
const NAMES: f64 = 150.0;
/// Room for the text behind the longest bar.
const VALUES: f64 = 92.0;
const ROW: f64 = 16.0;
/// Room for the title of a panel and for its scale.
const PANEL_HEAD: f64 = 44.0;
const PANEL_GAP: f64 = 20.0;

/// Colours on light and on dark ground. A picture has to bring its own ground, where its viewer does not say which it has.
const STYLE: &str = "
    text { font: 12px system-ui, sans-serif; fill: #24292f }
    .ground { fill: #ffffff; stroke: #d0d7de }
    .title { font-size: 17px; font-weight: 600 }
    .work { font-size: 13px; font-weight: 600 }
    .quiet { fill: #57606a; font-size: 11px }
    .name { text-anchor: end }
    .ours { font-weight: 600; fill: #116329 }
    .grid { stroke: #d8dee4 }
    .base { stroke: #1a7f37; stroke-width: 2 }
    .slower { fill: #6e9bd1 }
    .faster { fill: #d4793a }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .ground { fill: #0d1117; stroke: #30363d }
      .quiet { fill: #8b949e }
      .ours { fill: #56d364 }
      .grid { stroke: #262c34 }
      .base { stroke: #3fb950 }
      .slower { fill: #3d6fa8 }
      .faster { fill: #bd6a2e }
    }
  ";

/// A bar: the peer's name, its time, and that in relation to ours.
struct Bar {
    name: &'static str,
    nanoseconds: f64,
    ratio: f64,
}

/// The bars of a work, the fastest first; the first subject is ours.
fn bars(subjects: &[Subject], work: Work) -> Vec<Bar> {
    let least = |subject: &Subject| subject.times.get(&work).map(|times| times.least);
    let Some(ours) = least(&subjects[0]) else { return Vec::new() };
    let mut bars: Vec<_> = subjects
        .iter()
        .filter(|subject| subject.mode.name != MEMCPY)
        .filter_map(|subject| {
            let nanoseconds = least(subject)?;
            Some(Bar { name: subject.mode.name, nanoseconds, ratio: nanoseconds / ours })
        })
        .collect();
    bars.sort_by(|a, b| a.ratio.total_cmp(&b.ratio));
    bars
}

/// Where a ratio is on the scale, which is logarithmic and the same for all panels.
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    fn x(&self, ratio: f64) -> f64 {
        let room = PANEL - NAMES - VALUES;
        NAMES + room * (ratio / self.least).ln() / (self.most / self.least).ln()
    }

    /// Ratios with a line of their own.
    fn lines(&self) -> impl Iterator<Item = f64> {
        [0.1, 0.2, 0.5, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0]
            .into_iter()
            .filter(|line| (self.least..=self.most).contains(line))
    }
}

/// Draws the picture.
pub fn draw(subjects: &[Subject]) -> String {
    let panels = WORKS.map(|work| (work, bars(subjects, work)));
    let ratios = || panels.iter().flat_map(|(_, bars)| bars).map(|bar| bar.ratio);
    let scale = Scale { least: ratios().fold(1.0, f64::min), most: ratios().fold(1.0, f64::max) };

    let mut body = String::new();
    let mut y = HEAD;
    for pair in panels.chunks(2) {
        for (i, (work, bars)) in pair.iter().enumerate() {
            let x = MARGIN + i as f64 * (PANEL + MARGIN);
            let _ = writeln!(body, r#"  <g transform="translate({x:.1} {y:.1})">"#);
            panel(&mut body, *work, bars, &scale);
            body += "  </g>\n";
        }
        let rows = pair.iter().map(|(_, bars)| bars.len()).max().unwrap_or(0);
        y += PANEL_HEAD + ROW * rows as f64 + PANEL_GAP;
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" width="{WIDTH}" height="{y}" role="img" aria-label="Time of each peer, relative to opentera-messages">
  <style>{STYLE}</style>
  <rect class="ground" x="0.5" y="0.5" width="{}" height="{}" rx="8"/>
  <text class="title" x="{MARGIN}" y="30">Time of each peer as a multiple of the time of opentera-messages</text>
  <text class="quiet" x="{MARGIN}" y="49">CPU time of one operation; logarithmic scale; shorter is faster; the green line is opentera-messages</text>
{body}</svg>
"#,
        WIDTH - 1.0,
        y - 1.0,
    )
}

fn panel(body: &mut String, work: Work, bars: &[Bar], scale: &Scale) {
    let bottom = PANEL_HEAD + ROW * bars.len() as f64;
    let _ = writeln!(body, r#"    <text class="work" x="{NAMES}" y="16">{work}: {}</text>"#, work.title());
    for line in scale.lines() {
        let x = scale.x(line);
        let _ = writeln!(
            body,
            r#"    <text class="quiet" x="{x:.1}" y="33" text-anchor="middle">{line}×</text>"#
        );
        let _ = writeln!(body, r#"    <path class="grid" d="M{x:.1} 38V{bottom}"/>"#);
    }
    let base = scale.x(1.0);
    for (i, bar) in bars.iter().enumerate() {
        let y = PANEL_HEAD + ROW * i as f64;
        let text = y + 11.0;
        let end = scale.x(bar.ratio);
        let (class, label) = match bar.ratio {
            1.0 => ("ours", time(bar.nanoseconds)),
            ratio => (
                "",
                format!(
                    "{}× ({})",
                    if ratio < 9.95 { format!("{ratio:.1}") } else { format!("{ratio:.0}") },
                    time(bar.nanoseconds)
                ),
            ),
        };
        let _ = writeln!(
            body,
            r#"    <text class="name {class}" x="{}" y="{text}">{}</text>"#,
            NAMES - 8.0,
            bar.name
        );
        if bar.ratio != 1.0 {
            let (class, left, width) =
                if end > base { ("slower", base, end - base) } else { ("faster", end, base - end) };
            let _ = writeln!(
                body,
                r#"    <rect class="{class}" x="{left:.1}" y="{}" width="{width:.1}" height="11"/>"#,
                y + 1.0
            );
        }
        let _ = writeln!(
            body,
            r#"    <text class="{class}" x="{:.1}" y="{text}">{label}</text>"#,
            end.max(base) + 6.0
        );
    }
    let _ = writeln!(body, r#"    <path class="base" d="M{base:.1} 38V{bottom}"/>"#);
}

/// A time with its unit.
fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        ..999.5 => format!("{nanoseconds:.0} ns"),
        ..99_950.0 => format!("{:.1} µs", nanoseconds / 1e3),
        ..999_500.0 => format!("{:.0} µs", nanoseconds / 1e3),
        _ => format!("{:.1} ms", nanoseconds / 1e6),
    }
}
