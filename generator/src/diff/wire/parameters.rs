//! The parameters of an operation.

use super::found::{Finding, Words};
use super::life::{Life, Turn, is_day};
use super::place::{Said, Side, Ty};
use super::rules;
use super::spot::{Anchor, Path, Spot};
use super::walk::{Place, Walk};
use crate::ir::{Operation, Parameter, ParameterIn, Style};

/// Compares the parameters of an operation.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    old: &'a Operation,
    new: &'a Operation,
    operation: usize,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut come: Vec<&'a Parameter> = new.parameters.iter().collect();
    for one in &old.parameters {
        let same = |other: &&Parameter| {
            other.location == one.location
                && match one.location {
                    // The names in a path are for people; the next place counts.
                    ParameterIn::Path => true,
                    ParameterIn::Header => other.name.eq_ignore_ascii_case(&one.name),
                    ParameterIn::Query | ParameterIn::Cookie => other.name == one.name,
                }
        };
        match come.iter().position(same) {
            Some(index) => findings.extend(both(walk, one, come.remove(index), operation)),
            None => findings.extend(gone(one)),
        }
    }
    findings.extend(come.into_iter().filter_map(added));
    for finding in &mut findings {
        finding.operations.insert(operation);
    }
    findings
}

/// How texts call a parameter.
fn called(parameter: &Parameter) -> String {
    format!("the {} parameter `{}`", parameter.location.as_str(), parameter.name)
}

fn gone(one: &Parameter) -> Option<Finding> {
    let life = Life::of(&one.docs);
    let rule = match life.sunset {
        _ if !life.deprecated => "request-parameter-removed",
        Some(day) if !is_day(day) => "request-parameter-sunset-parse",
        // Whether the day has come is not known here.
        _ => "request-parameter-removed-with-deprecation",
    };
    let words = Words::place(called(one)).old(life.sunset.unwrap_or_default());
    Some(Finding::new(rules::find(rule)?, &words).at(Some(&one.pointer), None))
}

fn added(one: &Parameter) -> Option<Finding> {
    let segments: Vec<String> = one.pointer.segments().collect();
    let of_path =
        matches!(segments.as_slice(), [paths, _, parameters, _] if paths == "paths" && parameters == "parameters");
    let rule = match (one.required, of_path) {
        (true, true) => "new-required-request-default-parameter-to-existing-path",
        (false, true) => "new-optional-request-default-parameter-to-existing-path",
        (true, false) => "new-required-request-parameter",
        (false, false) => "new-optional-request-parameter",
    };
    Some(Finding::new(rules::find(rule)?, &Words::place(called(one))).at(None, Some(&one.pointer)))
}

fn both<'a>(walk: &mut Walk<'a>, old: &'a Parameter, new: &'a Parameter, operation: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |rule: &str, member: &str, words: Words| {
        let at = (old.pointer.child(member), new.pointer.child(member));
        findings.extend(rules::find(rule).map(|rule| Finding::new(rule, &words).at(Some(&at.0), Some(&at.1))));
    };
    let words = || Words::place(called(new));
    match (old.required, new.required) {
        (false, true) => say("request-parameter-became-required", "required", words()),
        (true, false) => say("request-parameter-became-optional", "required", words()),
        _ => {}
    }
    let (was, is) = (Life::of(&old.docs), Life::of(&new.docs));
    let rule = was.turn(is).map(|turn| match turn {
        Turn::Deprecated | Turn::WithSunset => "request-parameter-deprecated",
        Turn::Unreadable => "request-parameter-deprecated-sunset-invalid",
        Turn::Reactivated => "request-parameter-reactivated",
        Turn::SunsetDeleted => "request-parameter-sunset-deleted",
        Turn::SunsetAdded => "request-parameter-sunset-added",
        Turn::Sooner => "request-parameter-sunset-date-changed-too-small",
        Turn::Later => "request-parameter-sunset-date-postponed",
    });
    if let Some(rule) = rule {
        say(rule, "deprecated", words().old(was.sunset.unwrap_or_default()).now(is.sunset.unwrap_or_default()));
    }
    let (was, is) = (style(old.style), style(new.style));
    if was.0 != is.0 {
        say("request-parameter-style-changed", "style", words().old(was.0).now(is.0));
    } else if was.1 != is.1 && may_repeat(old, walk.old) && may_repeat(new, walk.new) {
        let how = |explode| if explode { "value by value" } else { "in one" };
        say("request-parameter-explode-changed", "explode", words().old(how(was.1)).now(how(is.1)));
    }
    let side = |parameter: &'a Parameter| Side {
        ty: Ty::Expr(&parameter.ty),
        // Deprecation was told of the parameter.
        said: Said { deprecated: false, sunset: None, nullable: parameter.nullable, ..Said::of(&parameter.docs) },
        pointer: parameter.pointer.child("schema"),
    };
    let place = Place {
        old: side(old),
        new: side(new),
        spot: if new.location == ParameterIn::Header { Spot::Header } else { Spot::Parameter },
        path: Path::default(),
        repeats: matches!(new.style, Style::Form { explode: true }),
    };
    findings.extend(walk.root(Anchor::Parameter(called(new)), place, Some(operation)));
    findings
}

/// Whether there can be several values to be written: a scalar reads the same either way.
fn may_repeat<'a>(parameter: &'a Parameter, api: &'a crate::ir::Api) -> bool {
    let side = Side::new(&parameter.ty, crate::ir::Constraints::default(), parameter.pointer.clone());
    super::types::scalar(&side.peel(api, |_, _| false).core).is_none()
}

/// The name of a style, and whether each value stands on its own.
const fn style(style: Style) -> (&'static str, bool) {
    match style {
        Style::Simple { explode } => ("`simple`", explode),
        Style::Form { explode } => ("`form`", explode),
        Style::Matrix { explode } => ("`matrix`", explode),
        Style::Label { explode } => ("`label`", explode),
        Style::SpaceDelimited => ("`spaceDelimited`", false),
        Style::PipeDelimited => ("`pipeDelimited`", false),
        Style::DeepObject => ("`deepObject`", true),
        Style::Json => ("JSON", false),
    }
}
