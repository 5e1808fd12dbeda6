//! A plot of bars as SVG. A bar is as long as its ratio to ours, and each panel has its own scale.

use anyhow::Result;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

const TEMPLATE: &str = include_str!("plot.svg.jinja");

pub struct Plot {
    pub title: &'static str,
    pub panels: Vec<Panel>,
}

pub struct Panel {
    pub heading: &'static str,
    pub bars: Vec<Bar>,
}

pub struct Bar {
    pub label: &'static str,
    /// How many times as much as ours.
    pub ratio: f64,
    /// The time or the size.
    pub value: String,
    pub is_ours: bool,
}

/// Places in the picture, in pixels.
const TOP: usize = 72;
const HEADING: usize = 26;
const ROW: usize = 22;
const GAP: usize = 14;
const BOTTOM: usize = 6;
const LONGEST: f64 = 216.0;

#[derive(Serialize)]
struct Picture {
    title: &'static str,
    description: String,
    height: usize,
    panels: Vec<Place>,
}

#[derive(Serialize)]
struct Place {
    heading: &'static str,
    y: usize,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    y: usize,
    label: &'static str,
    length: String,
    ratio: String,
    value: String,
    is_ours: bool,
}

impl Plot {
    pub fn svg(self) -> Result<String> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        Ok(environment.render_str(TEMPLATE, Serde(self.picture()))? + "\n")
    }

    fn picture(self) -> Picture {
        let description: Vec<_> = self.panels.iter().map(Panel::description).collect();
        let mut y = TOP;
        let mut panels = Vec::new();
        for panel in self.panels {
            let height = HEADING + ROW * panel.bars.len() + GAP;
            panels.push(panel.place(y));
            y += height;
        }
        let description = description.join(" ");
        Picture { title: self.title, description, height: y + BOTTOM, panels }
    }
}

impl Panel {
    /// The panel as a sentence.
    fn description(&self) -> String {
        let bars = self.bars.iter();
        let bars = bars.map(|bar| format!("{} {} ({})", bar.label, times(bar.ratio), bar.value));
        format!("{}: {}.", self.heading, bars.collect::<Vec<_>>().join(", "))
    }

    fn place(self, y: usize) -> Place {
        let longest = self.bars.iter().map(|bar| bar.ratio).fold(1.0, f64::max);
        let rows = self.bars.into_iter().enumerate();
        let rows = rows.map(|(index, bar)| bar.row(index * ROW, LONGEST / longest)).collect();
        Place { heading: self.heading, y, rows }
    }
}

impl Bar {
    fn row(self, y: usize, scale: f64) -> Row {
        // A bar that is too short to be seen still stands for something.
        let length = (self.ratio * scale).max(2.0);
        Row {
            y,
            label: self.label,
            length: format!("{length:.1}"),
            ratio: times(self.ratio),
            value: self.value,
            is_ours: self.is_ours,
        }
    }
}

/// A ratio with as many digits as tell something.
fn times(ratio: f64) -> String {
    match ratio {
        ..9.995 => format!("{ratio:.2}×"),
        ..99.95 => format!("{ratio:.1}×"),
        _ => format!("{ratio:.0}×"),
    }
}
