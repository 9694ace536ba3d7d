//! The parameters of an operation.

use super::compare::{SchemaComparison, UsePair};
use super::deprecation::{Deprecation, DeprecationChange, is_day};
use super::finding::{Finding, Placeholders};
use super::position::{Anchor, Path, Position};
use super::rules;
use super::schema_use::{Annotations, SchemaUse, UsedType};
use crate::ir::{Operation, Parameter, ParameterIn, Style};

/// Compares the parameters of an operation.
pub(super) fn compare<'a>(
    schemas: &mut SchemaComparison<'a>,
    old: &'a Operation,
    new: &'a Operation,
    operation: usize,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut unpaired: Vec<&'a Parameter> = new.parameters.iter().collect();
    for one in &old.parameters {
        let same = |other: &&Parameter| {
            other.location == one.location
                && match one.location {
                    // Parameters of a path are paired by their order: their names are not sent.
                    ParameterIn::Path => true,
                    ParameterIn::Header => other.name.eq_ignore_ascii_case(&one.name),
                    ParameterIn::Query | ParameterIn::Cookie => other.name == one.name,
                }
        };
        match unpaired.iter().position(same) {
            Some(index) => findings.extend(both(schemas, one, unpaired.remove(index), operation)),
            None => findings.extend(removed(one)),
        }
    }
    findings.extend(unpaired.into_iter().filter_map(added));
    for finding in &mut findings {
        finding.operations.insert(operation);
    }
    findings
}

/// The parameter in texts.
fn display_name(parameter: &Parameter) -> String {
    format!("the {} parameter `{}`", parameter.location.as_str(), parameter.name)
}

fn removed(one: &Parameter) -> Option<Finding> {
    let deprecation = Deprecation::of(&one.docs);
    let rule = match deprecation.sunset {
        _ if !deprecation.deprecated => "request-parameter-removed",
        Some(day) if !is_day(day) => "request-parameter-sunset-parse",
        // Today's date is not known, nor whether the sunset date has passed.
        _ => "request-parameter-removed-with-deprecation",
    };
    let placeholders = Placeholders::location(display_name(one)).old(deprecation.sunset.unwrap_or_default());
    Some(Finding::new(rules::find(rule)?, &placeholders).at(Some(&one.pointer), None))
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
    Some(Finding::new(rules::find(rule)?, &Placeholders::location(display_name(one))).at(None, Some(&one.pointer)))
}

fn both<'a>(
    schemas: &mut SchemaComparison<'a>,
    old: &'a Parameter,
    new: &'a Parameter,
    operation: usize,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut report = |rule: &str, member: &str, placeholders: Placeholders| {
        let at = (old.pointer.child(member), new.pointer.child(member));
        findings.extend(rules::find(rule).map(|rule| Finding::new(rule, &placeholders).at(Some(&at.0), Some(&at.1))));
    };
    let placeholders = || Placeholders::location(display_name(new));
    match (old.required, new.required) {
        (false, true) => report("request-parameter-became-required", "required", placeholders()),
        (true, false) => report("request-parameter-became-optional", "required", placeholders()),
        _ => {}
    }
    let (was, is) = (Deprecation::of(&old.docs), Deprecation::of(&new.docs));
    let rule = was.change_to(is).map(|change| match change {
        DeprecationChange::Deprecated | DeprecationChange::WithSunset => "request-parameter-deprecated",
        DeprecationChange::InvalidSunset => "request-parameter-deprecated-sunset-invalid",
        DeprecationChange::Reactivated => "request-parameter-reactivated",
        DeprecationChange::SunsetDeleted => "request-parameter-sunset-deleted",
        DeprecationChange::SunsetAdded => "request-parameter-sunset-added",
        DeprecationChange::SunsetEarlier => "request-parameter-sunset-date-changed-too-small",
        DeprecationChange::SunsetPostponed => "request-parameter-sunset-date-postponed",
    });
    if let Some(rule) = rule {
        report(
            rule,
            "deprecated",
            placeholders().old(was.sunset.unwrap_or_default()).now(is.sunset.unwrap_or_default()),
        );
    }
    let (was, is) = (style(old.style), style(new.style));
    if was.0 != is.0 {
        report("request-parameter-style-changed", "style", placeholders().old(was.0).now(is.0));
    } else if was.1 != is.1 && may_repeat(old, schemas.old) && may_repeat(new, schemas.new) {
        let how = |explode| if explode { "value by value" } else { "in one" };
        report("request-parameter-explode-changed", "explode", placeholders().old(how(was.1)).now(how(is.1)));
    }
    let side = |parameter: &'a Parameter| SchemaUse {
        ty: UsedType::Expr(&parameter.ty),
        // The deprecation of the parameter was compared above.
        annotations: Annotations {
            deprecated: false,
            sunset: None,
            nullable: parameter.nullable,
            ..Annotations::of(&parameter.docs)
        },
        pointer: parameter.pointer.child("schema"),
    };
    let pair = UsePair {
        old: side(old),
        new: side(new),
        position: if new.location == ParameterIn::Header { Position::Header } else { Position::Parameter },
        path: Path::default(),
        repeats: matches!(new.style, Style::Form { explode: true }),
    };
    findings.extend(schemas.compare_root(Anchor::Parameter(display_name(new)), pair, Some(operation)));
    findings
}

/// Whether a parameter can have several values; `explode` makes no difference to a scalar.
fn may_repeat<'a>(parameter: &'a Parameter, api: &'a crate::ir::Api) -> bool {
    let side = SchemaUse::new(&parameter.ty, crate::ir::Constraints::default(), parameter.pointer.clone());
    super::types::scalar(&side.resolve(api, |_, _| false).core).is_none()
}

/// The name of a style, and whether it explodes.
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
        Style::PlainCookie { explode } => ("`cookie`", explode),
        Style::WholeForm => ("the whole query string as a form", false),
        Style::WholeJson => ("the whole query string as JSON", false),
        Style::WholeText => ("the whole query string as text", false),
        Style::Collection(collection) => ("a format of Swagger 2.0", collection.repeats),
    }
}
