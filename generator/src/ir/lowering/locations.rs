//! Names in a request: which names HTTP can carry, and parameters and credentials that want the same header, cookie or
//! query parameter.

use std::collections::{BTreeMap, BTreeSet};

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::document;
use crate::ir::model::{Form, Parameter, ParameterIn, SecurityKind, Style};
use crate::pointer::Pointer;

/// Headers that OpenAPI describes elsewhere; parameters of these names are ignored.
const DESCRIBED_ELSEWHERE: [&str; 3] = ["accept", "content-type", AUTHORIZATION];

/// The header of Bearer and Basic credentials.
const AUTHORIZATION: &str = "authorization";

/// The header that all cookies share.
const COOKIE: &str = "cookie";

/// Headers that the HTTP client sets, for the connection and the body.
const OF_THE_CONNECTION: [&str; 9] =
    ["connection", "content-length", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"];

/// The limit of alternatives into which combined schemes are split.
const MAX_ALTERNATIVES: usize = 32;

/// A header, cookie or query parameter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Location {
    location_kind: ParameterIn,
    /// The name; of a header in lower case.
    name: String,
}

impl Location {
    pub fn new(location_kind: ParameterIn, name: &str) -> Self {
        let name = if location_kind == ParameterIn::Header { name.to_ascii_lowercase() } else { name.to_owned() };
        Self { location_kind, name }
    }

    fn of_scheme(kind: &SecurityKind) -> Self {
        match kind {
            SecurityKind::HeaderKey(name) => Self::new(ParameterIn::Header, name),
            SecurityKind::QueryKey(name) => Self::new(ParameterIn::Query, name),
            SecurityKind::CookieKey(name) => Self::new(ParameterIn::Cookie, name),
            SecurityKind::Bearer | SecurityKind::Basic => Self::new(ParameterIn::Header, AUTHORIZATION),
        }
    }

    /// Whether there is room for one value only.
    fn is_for_one(&self) -> bool {
        !(self.location_kind == ParameterIn::Header && self.name == COOKIE)
    }

    fn shown(&self) -> String {
        match self.location_kind {
            ParameterIn::Query => format!("the query parameter `{}`", self.name),
            location_kind => format!("the {} `{}`", location_kind.as_str(), self.name),
        }
    }
}

/// The reason why nothing is sent under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unsent {
    /// HTTP cannot carry the name.
    Unfit,
    /// OpenAPI describes the header by other parts.
    DescribedElsewhere,
    /// The transport sets the header.
    OfTheConnection,
}

/// The reason why nothing is sent under a name, if there is one.
fn unsent(location_kind: ParameterIn, name: &str) -> Option<Unsent> {
    let is_fit = match location_kind {
        ParameterIn::Header | ParameterIn::Cookie => is_token(name),
        ParameterIn::Path | ParameterIn::Query => !name.is_empty(),
    };
    let lower = name.to_ascii_lowercase();
    match lower.as_str() {
        _ if !is_fit => Some(Unsent::Unfit),
        _ if location_kind != ParameterIn::Header => None,
        known if DESCRIBED_ELSEWHERE.contains(&known) => Some(Unsent::DescribedElsewhere),
        known if OF_THE_CONNECTION.contains(&known) || known.starts_with("proxy-") => Some(Unsent::OfTheConnection),
        _ => None,
    }
}

impl Lowering<'_, '_> {
    /// Whether the SDK omits a parameter, which is reported. `security` is what the operation needs.
    pub fn is_left_out(&mut self, parameter: &document::Parameter, security: &[Vec<usize>]) -> bool {
        let (name, at) = (parameter.name.as_str(), &parameter.pointer);
        let location_kind = location(&parameter.location);
        if let Some(why) = unsent(location_kind, name) {
            let is_authorization = name.eq_ignore_ascii_case(AUTHORIZATION);
            let is_sent = !self.schemes_at(&Location::new(location_kind, name), security).is_empty();
            if is_authorization && parameter.required && !is_sent {
                let message = format!(
                    "the header parameter `{name}` is to be described by security schemes; the operation has none that \
                     sends it, and its calls go out without it"
                );
                let warning = Diagnostic::new(Code::Unsecured, at.clone(), message);
                let help = "an overlay can declare another security scheme, or callers set the header by `header`";
                self.diagnostics.push(warning.help(help));
            } else {
                self.report_unsendable(
                    why,
                    &format!("the {} parameter `{name}`", location_kind.as_str()),
                    location_kind,
                    name,
                    at,
                );
            }
            return true;
        }
        let sent = self.schemes_at(&Location::new(location_kind, name), security);
        let is_always_sent =
            !sent.is_empty() && security.iter().all(|schemes| schemes.iter().any(|index| sent.contains_key(index)));
        // The header of all cookies has room for both.
        if is_always_sent && Location::new(location_kind, name).is_for_one() {
            let keys: Vec<_> = sent.into_values().collect();
            let message = format!(
                "the {} parameter `{name}` is what the security scheme `{}` sends; the client's builder sets it",
                location_kind.as_str(),
                keys.join("`, `")
            );
            self.report(Code::Ignored, at, message);
            return true;
        }
        false
    }

    /// Reports parameters that share their location with a credential, and fields of exploded objects that share it
    /// with another parameter.
    pub fn report_shared_locations(&mut self, parameters: &[Parameter], security: &[Vec<usize>]) {
        self.report_beside_whole_query(parameters, security);
        let sent: Vec<_> = parameters.iter().map(|parameter| (parameter, self.sent_names(parameter))).collect();
        for (index, (parameter, names)) in sent.iter().enumerate() {
            for name in names {
                let location = Location::new(parameter.location, name);
                self.report_taken_location(&location, security, &parameter.pointer, "a call that sets the parameter");
                let mut before = sent.get(..index).unwrap_or_default().iter();
                let same = |other: &&(&Parameter, Vec<String>)| {
                    other.0.location == parameter.location && other.1.contains(name)
                };
                if let Some((other, _)) = before.find(same) {
                    let message = format!(
                        "{} is a part of the parameters `{}` and `{}`; a call that sets both sends it twice",
                        location.shown(),
                        other.name,
                        parameter.name
                    );
                    self.report(Code::Approximated, &parameter.pointer, message);
                }
            }
        }
    }

    /// Reports what a request has beside a parameter that is the whole query string.
    fn report_beside_whole_query(&mut self, parameters: &[Parameter], security: &[Vec<usize>]) {
        let Some(whole) = parameters.iter().find(|parameter| parameter.style.is_whole()) else { return };
        let is_other = |other: &&Parameter| other.location == ParameterIn::Query && other.pointer != whole.pointer;
        let mut beside: Vec<String> =
            parameters.iter().filter(is_other).map(|other| format!("the parameter `{}`", other.name)).collect();
        if whole.style != Style::WholeForm {
            let indices: BTreeSet<usize> = security.iter().flatten().copied().collect();
            let schemes = indices.into_iter().filter_map(|index| self.api.security.get(index));
            let in_query = schemes.filter(|scheme| matches!(scheme.kind, SecurityKind::QueryKey(_)));
            beside.extend(in_query.map(|scheme| format!("the credential `{}`", scheme.key)));
        }
        if !beside.is_empty() {
            let message = format!(
                "the parameter `{}` is the whole query string, but {} is sent beside it, with `&` between them",
                whole.name,
                beside.join(" and ")
            );
            self.report(Code::Approximated, &whole.pointer, message);
        }
    }

    /// The names of a parameter in a request: of an exploded object, those of its fields.
    fn sent_names(&self, parameter: &Parameter) -> Vec<String> {
        let is_exploded = match parameter.location {
            ParameterIn::Path => return Vec::new(),
            ParameterIn::Header => false,
            ParameterIn::Query | ParameterIn::Cookie => matches!(
                parameter.style,
                Style::Form { explode: true } | Style::PlainCookie { explode: true } | Style::WholeForm
            ),
        };
        if matches!(parameter.style, Style::WholeJson | Style::WholeText) {
            return Vec::new();
        }
        let forms = self.api.forms(&parameter.ty);
        let mut fields = BTreeMap::new();
        if parameter.style == Style::DeepObject {
            self.fields_of(&parameter.ty, &mut fields, 0);
            return fields.into_keys().map(|field| format!("{}[{field}]", parameter.name)).collect();
        }
        if is_exploded {
            self.fields_of(&parameter.ty, &mut fields, 0);
        }
        let only_fields = |form: &Form| matches!(form, Form::Object | Form::DeepObject);
        let own = !is_exploded || !forms.iter().all(only_fields);
        own.then(|| parameter.name.clone()).into_iter().chain(fields.into_keys()).collect()
    }

    /// Reports constant query pairs that share their location with a credential.
    pub fn report_taken_constants(&mut self, operation: &document::Operation, security: &[Vec<usize>]) {
        for (name, _) in &operation.constants {
            let location = Location::new(ParameterIn::Query, &crate::pointer::decode(name));
            self.report_taken_location(&location, security, &operation.pointer, "each call has that of its path and");
        }
    }

    fn report_taken_location(&mut self, location: &Location, security: &[Vec<usize>], at: &Pointer, who: &str) {
        if !location.is_for_one() {
            return;
        }
        for key in self.schemes_at(location, security).into_values() {
            let message = format!(
                "{} is also where the security scheme `{key}` goes; {who} sends no credential there",
                location.shown()
            );
            self.report(Code::Approximated, at, message);
        }
    }

    /// The schemes of a location, by key.
    fn schemes_at(&self, location: &Location, security: &[Vec<usize>]) -> BTreeMap<usize, String> {
        let schemes = security.iter().flatten().filter_map(|index| Some((*index, self.api.security.get(*index)?)));
        let found = schemes.filter(|(_, scheme)| Location::of_scheme(&scheme.kind) == *location);
        found.map(|(index, scheme)| (index, scheme.key.clone())).collect()
    }

    /// Splits combined schemes into alternatives with one scheme for each location.
    pub fn one_for_each_location(&mut self, schemes: Vec<usize>, at: &Pointer) -> Vec<Vec<usize>> {
        let mut by_location: Vec<(Option<Location>, Vec<usize>)> = Vec::new();
        for index in schemes {
            let location = self.api.security.get(index).map(|scheme| Location::of_scheme(&scheme.kind));
            let location = location.filter(Location::is_for_one);
            match by_location.iter_mut().find(|(known, _)| known.is_some() && *known == location) {
                Some((_, rivals)) => rivals.push(index),
                None => by_location.push((location, vec![index])),
            }
        }
        let mut alternatives: Vec<Vec<usize>> = vec![Vec::new()];
        for (location, rivals) in by_location {
            if let (Some(location), [_, _, ..]) = (&location, rivals.as_slice()) {
                let keys = rivals.iter().filter_map(|index| self.api.security.get(*index)).map(|scheme| &scheme.key);
                let keys: Vec<_> = keys.map(|key| format!("`{key}`")).collect();
                let message = format!(
                    "the security schemes {} are needed together and all go to {}, which a request has once; the first \
                     that is set is sent",
                    keys.join(", "),
                    location.shown()
                );
                self.report(Code::Approximated, at, message);
            }
            // Beyond the limit the first schemes are enough.
            let rivals = rivals.get(..most(alternatives.len(), rivals.len())).unwrap_or_default();
            let extended = |alternative: &Vec<usize>| {
                let with = |index: &usize| alternative.iter().copied().chain([*index]).collect::<Vec<_>>();
                rivals.iter().map(with).collect::<Vec<_>>()
            };
            alternatives = alternatives.iter().flat_map(extended).collect();
        }
        alternatives
    }

    /// Whether a security scheme has a name that cannot be sent, which is reported.
    pub fn is_unsendable(&mut self, kind: &SecurityKind, key: &str, at: &Pointer) -> bool {
        let (location_kind, name) = match kind {
            SecurityKind::HeaderKey(name) => (ParameterIn::Header, name),
            SecurityKind::QueryKey(name) => (ParameterIn::Query, name),
            SecurityKind::CookieKey(name) => (ParameterIn::Cookie, name),
            SecurityKind::Bearer | SecurityKind::Basic => return false,
        };
        match unsent(location_kind, name) {
            Some(why) if !name.eq_ignore_ascii_case(AUTHORIZATION) => {
                let what = format!("the {} `{name}` of the security scheme `{key}`", location_kind.as_str());
                self.report_unsendable(why, &what, location_kind, name, &at.child("name"));
                true
            }
            _ => false,
        }
    }

    fn report_unsendable(&mut self, why: Unsent, what: &str, location_kind: ParameterIn, name: &str, at: &Pointer) {
        let location_kind = match location_kind {
            ParameterIn::Query => "query parameter",
            location_kind => location_kind.as_str(),
        };
        match why {
            Unsent::Unfit if name.is_empty() => {
                self.warn(Code::Malformed, at, format!("a {location_kind} must have a name; {what} is left out"));
            }
            Unsent::Unfit => {
                let message =
                    format!("HTTP cannot carry a {location_kind} that is called `{name}`; {what} is left out");
                self.warn(Code::Malformed, at, message);
            }
            Unsent::DescribedElsewhere => {
                self.report(Code::Ignored, at, format!("{what} is ignored: OpenAPI describes it elsewhere"));
            }
            Unsent::OfTheConnection => {
                let message = format!("{what} belongs to the connection, and is left to the transport");
                self.report(Code::Ignored, at, message);
            }
        }
    }
}

/// How many schemes of a location fit into the alternatives so far.
fn most(alternatives: usize, rivals: usize) -> usize {
    if alternatives.saturating_mul(rivals) > MAX_ALTERNATIVES { 1 } else { rivals }
}

pub const fn location(location: &document::ParameterLocation) -> ParameterIn {
    match location {
        document::ParameterLocation::Path(_) => ParameterIn::Path,
        document::ParameterLocation::Query { .. } | document::ParameterLocation::WholeQuery => ParameterIn::Query,
        document::ParameterLocation::Header => ParameterIn::Header,
        document::ParameterLocation::Cookie | document::ParameterLocation::PlainCookie => ParameterIn::Cookie,
    }
}

/// Whether a text is a token, as names of headers and cookies are (RFC 9110, section 5.6.2).
pub fn is_token(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(allowed)
}
