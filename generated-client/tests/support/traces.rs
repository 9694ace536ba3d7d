//! All spans and events of the `tracing` crate, of every target and level.
//!
//! The subscriber is that of the whole process, because callsites cache whether a subscriber is interested. Spans and
//! events are kept by thread, and each test has its own thread.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::Once;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

/// A span with all its recorded fields.
#[derive(Clone, Debug)]
pub struct Span {
    pub target: &'static str,
    pub name: &'static str,
    pub fields: Vec<(String, String)>,
}

#[derive(Clone, Debug, Default)]
struct Heard {
    spans: Vec<(u64, Span)>,
    /// Targets and texts.
    events: Vec<(&'static str, String)>,
}

thread_local! {
    static HEARD: RefCell<Option<Heard>> = const { RefCell::new(None) };
}

/// Captures spans and events of this thread until it is dropped.
pub struct Capture {
    /// Kept by thread, so it is no use elsewhere.
    heard: fn() -> Heard,
}

impl Capture {
    pub fn start() -> Self {
        static INSTALL: Once = Once::new();
        INSTALL.call_once(|| tracing::subscriber::set_global_default(Registry::default().with(Ears)).unwrap());
        HEARD.set(Some(Heard::default()));
        Self { heard }
    }

    /// Spans and events of targets with this prefix.
    pub fn of(&self, target: &str) -> (Vec<Span>, Vec<String>) {
        let heard = (self.heard)();
        let spans = heard.spans.into_iter().map(|(_, span)| span).filter(|span| span.target.starts_with(target));
        let events = heard.events.into_iter().filter(|(known, _)| known.starts_with(target)).map(|(_, text)| text);
        (spans.collect(), events.collect())
    }

    /// Everything, as one text.
    pub fn everything(&self) -> String {
        format!("{:#?}", (self.heard)())
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        HEARD.set(None);
    }
}

fn heard() -> Heard {
    HEARD.with_borrow(|heard| heard.clone().unwrap())
}

struct Ears;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Ears {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        let metadata: &Metadata<'_> = attributes.metadata();
        let span = Span { target: metadata.target(), name: metadata.name(), fields: fields.0 };
        HEARD.with_borrow_mut(|heard| {
            if let Some(heard) = heard {
                heard.spans.push((id.into_u64(), span));
            }
        });
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        HEARD.with_borrow_mut(|heard| {
            // Ids are used again once a span has ended.
            let spans = heard.iter_mut().flat_map(|heard| heard.spans.iter_mut().rev());
            if let Some((_, span)) = spans.into_iter().find(|(known, _)| *known == id.into_u64()) {
                span.fields.extend(fields.0);
            }
        });
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let mut text = String::new();
        fields.0.sort_by_key(|(name, _)| (name != "message", name.clone()));
        for (name, value) in fields.0 {
            let _ = if name == "message" { write!(text, "{value}") } else { write!(text, " {name}={value}") };
        }
        HEARD.with_borrow_mut(|heard| {
            if let Some(heard) = heard {
                heard.events.push((event.metadata().target(), text));
            }
        });
    }
}

#[derive(Default)]
struct Fields(Vec<(String, String)>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.push((field.name().to_owned(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push((field.name().to_owned(), format!("{value:?}")));
    }
}
