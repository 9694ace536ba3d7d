//! Edits that a vendor might make. They find their places by structure, in any description.

mod additions;
mod answers;
mod names;
mod operations;
mod parameters;
mod requests;
pub mod step;
mod survey;

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::Value;

use step::Step;
use survey::Survey;

use super::protected::Protected;

/// An edit, at one or several places.
#[derive(Clone, Debug)]
pub struct Edit {
    /// Its kind.
    pub kind: &'static str,
    /// The rule of the expected change, and its operation (`METHOD /path`) or schema. No rule for edits that callers cannot
    /// see.
    pub reported: Option<(&'static str, String)>,
    pub steps: Vec<Step>,
    /// Operations and schemas that no other edit may change.
    pub sites: BTreeSet<String>,
}

/// A kind of edit: all places of a description in which it can be made.
type Kind = (&'static str, fn(&Survey<'_>, &mut Rng) -> Vec<Draft>);

/// An edit without its kind.
pub struct Draft {
    reported: Option<(&'static str, String)>,
    steps: Vec<Step>,
    sites: BTreeSet<String>,
    touches: Vec<String>,
}

impl Draft {
    /// An edit that a comparison reports.
    fn new(rule: &'static str, site: &str, steps: impl Into<Vec<Step>>) -> Self {
        Self { reported: Some((rule, site.to_owned())), ..Self::unseen(site, steps) }
    }

    /// An edit that no caller can see.
    fn unseen(site: &str, steps: impl Into<Vec<Step>>) -> Self {
        Self { reported: None, steps: steps.into(), sites: [site.to_owned()].into(), touches: Vec::new() }
    }

    /// Reserves further operations and schemas.
    fn also<'a>(mut self, sites: impl IntoIterator<Item = &'a str>) -> Self {
        self.sites.extend(sites.into_iter().map(str::to_owned));
        self
    }

    /// Adds a pointer that the edit touches besides its steps.
    fn touching(mut self, pointer: &str) -> Self {
        self.touches.push(pointer.to_owned());
        self
    }
}

/// All kinds, those with the most places first.
fn kinds() -> Vec<Kind> {
    [names::KINDS, additions::KINDS, operations::KINDS, parameters::KINDS, answers::KINDS, requests::KINDS].concat()
}

/// Edits of one description that do not conflict.
pub struct Picked {
    pub edits: Vec<Edit>,
    /// The kinds without a place in the description.
    pub skipped: Vec<&'static str>,
}

/// Picks random edits: one of each kind that has a place, and then more.
pub fn pick(document: &Value, count: usize, protected: &Protected, rng: &mut Rng) -> Picked {
    let survey = Survey::of(document);
    let mut open: Vec<(&'static str, Vec<Draft>)> = Vec::new();
    for (kind, drafts) in kinds() {
        let mut drafts = drafts(&survey, rng);
        drafts.retain(|draft| protected.allows(&draft.steps, &draft.touches));
        rng.shuffle(&mut drafts);
        open.push((kind, drafts));
    }
    let (mut edits, mut taken) = (Vec::<Edit>::new(), BTreeSet::new());
    while edits.len() < count && !open.is_empty() {
        open.retain_mut(|(kind, drafts)| {
            drafts.retain(|draft| draft.sites.is_disjoint(&taken));
            while let Some(Draft { reported, steps, sites, .. }) = drafts.pop() {
                if edits.len() == count {
                    break;
                }
                let edit = Edit { kind, reported, steps, sites };
                // A new name may exist already, from an earlier edit.
                if edit.apply(&mut document.clone()).is_ok() {
                    taken.extend(edit.sites.iter().cloned());
                    edits.push(edit);
                    return true;
                }
            }
            false
        });
    }
    let picked: BTreeSet<_> = edits.iter().map(|edit| edit.kind).collect();
    let skipped = kinds().iter().map(|(kind, _)| *kind).filter(|kind| !picked.contains(kind)).collect();
    Picked { edits, skipped }
}

impl Edit {
    /// Applies the edit. After an error, some of its steps may be applied.
    pub fn apply(&self, document: &mut Value) -> Result<(), String> {
        self.steps.iter().try_for_each(|step| step.apply(document))
    }

    /// Its operations and schemas.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        let reported = self.reported.iter().map(|(_, place)| place.as_str());
        self.sites.iter().map(String::as_str).chain(reported)
    }

    /// Its kind and places.
    pub fn title(&self) -> String {
        let sites: Vec<_> = self.sites.iter().take(3).map(String::as_str).collect();
        format!("{}: {}", self.kind, sites.join(", "))
    }
}
