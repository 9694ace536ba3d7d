//! What a vendor might do to a description next: edits that find their places by structure, in whatever description there is.

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

/// Something that a vendor does, in one or several places.
#[derive(Clone, Debug)]
pub struct Edit {
    /// What kind of thing it is.
    pub kind: &'static str,
    /// The rule by which a comparison tells it, and the operation (`METHOD /path`) or schema that it is told of. No rule is
    /// for what callers cannot see.
    pub told: Option<(&'static str, String)>,
    pub steps: Vec<Step>,
    /// The operations and schemas that no other edit may change.
    pub sites: BTreeSet<String>,
}

/// A kind of edit: all places of a description in which it can be made.
type Kind = (&'static str, fn(&Survey<'_>, &mut Rng) -> Vec<Draft>);

/// An edit whose kind is known by who asks for it.
pub struct Draft {
    told: Option<(&'static str, String)>,
    steps: Vec<Step>,
    sites: BTreeSet<String>,
    touches: Vec<String>,
}

impl Draft {
    /// An edit of a site that a comparison tells.
    fn new(rule: &'static str, site: &str, steps: impl Into<Vec<Step>>) -> Self {
        Self { told: Some((rule, site.to_owned())), ..Self::unseen(site, steps) }
    }

    /// An edit of a site that no caller can see.
    fn unseen(site: &str, steps: impl Into<Vec<Step>>) -> Self {
        Self { told: None, steps: steps.into(), sites: [site.to_owned()].into(), touches: Vec::new() }
    }

    /// No other edit may change these either.
    fn also<'a>(mut self, sites: impl IntoIterator<Item = &'a str>) -> Self {
        self.sites.extend(sites.into_iter().map(str::to_owned));
        self
    }

    /// What is changed at this pointer is changed beside what the steps say.
    fn touching(mut self, pointer: &str) -> Self {
        self.touches.push(pointer.to_owned());
        self
    }
}

/// All kinds; those that need most room come first.
fn kinds() -> Vec<Kind> {
    [names::KINDS, additions::KINDS, operations::KINDS, parameters::KINDS, answers::KINDS, requests::KINDS].concat()
}

/// Edits of one description, none of which is in another's way.
pub struct Picked {
    pub edits: Vec<Edit>,
    /// The kinds that the description has no place for.
    pub skipped: Vec<&'static str>,
}

/// Picks edits of all kinds by chance: of each kind one, as far as there is a place for it, and then more of them.
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
            while let Some(Draft { told, steps, sites, .. }) = drafts.pop() {
                if edits.len() == count {
                    break;
                }
                let edit = Edit { kind, told, steps, sites };
                // What it invents may be there already: an earlier edition was made in the same way.
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
    /// Makes the edit, or says why it does not fit; some of its steps may be made then.
    pub fn apply(&self, document: &mut Value) -> Result<(), String> {
        self.steps.iter().try_for_each(|step| step.apply(document))
    }

    /// The operations and schemas that it is about.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        let told = self.told.iter().map(|(_, place)| place.as_str());
        self.sites.iter().map(String::as_str).chain(told)
    }

    /// What it is, and of what.
    pub fn title(&self) -> String {
        let sites: Vec<_> = self.sites.iter().take(3).map(String::as_str).collect();
        format!("{}: {}", self.kind, sites.join(", "))
    }
}
