//! Constraints as checks.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Tables;
use crate::ir::{Bound, Choice, Constraints, Count, Each, Needs, TypeExpr};

/// The formats that the runtime knows. Other formats are for people.
const FORMATS: [&str; 16] = [
    "base64",
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "time",
    "uri",
    "uri-reference",
    "url",
    "uuid",
];

/// Whether any of the constraints becomes a check.
pub fn is_checked(constraints: &Constraints) -> bool {
    let Constraints { inner, formats, .. } = constraints;
    let plain = Constraints { inner: None, formats: Vec::new(), each: Each::Item, ..constraints.clone() };
    !plain.is_empty()
        || formats.iter().any(|format| FORMATS.contains(&format.as_str()))
        || inner.as_ref().is_some_and(|inner| is_checked(inner))
}

impl Tables<'_> {
    /// The checks of constraints about a value itself, without those of the values inside of it.
    pub(super) fn own_checks(&self, site: &str, constraints: &Constraints) -> Vec<TokenStream> {
        let mut checks = Vec::new();
        // A description without a valid value means something else than it says.
        if constraints.never {
            return checks;
        }
        checks.extend(constraints.minimum.iter().map(|bound| limit(bound, ["Minimum", "ExclusiveMinimum"])));
        checks.extend(constraints.maximum.iter().map(|bound| limit(bound, ["Maximum", "ExclusiveMaximum"])));
        checks.extend(
            constraints.multiple_of.iter().map(ToString::to_string).map(|step| quote!(Check::MultipleOf(#step))),
        );
        for (count, what) in
            [(constraints.length, "Length"), (constraints.items, "Items"), (constraints.properties, "Properties")]
        {
            checks.extend(counts(count, what));
        }
        if constraints.unique {
            checks.push(quote!(Check::UniqueItems));
        }
        let patterns = constraints.patterns.iter().filter_map(|pattern| self.patterns.ident(site, pattern));
        checks.extend(patterns.map(|ident| quote!(Check::Pattern(&#ident))));
        let formats = constraints.formats.iter().filter(|format| FORMATS.contains(&format.as_str()));
        checks.extend(formats.map(|format| quote!(Check::Format(#format))));
        checks.extend(constraints.needs.iter().map(needs));
        if !constraints.values.is_empty() {
            let values = constraints.values.iter().map(ToString::to_string);
            checks.push(quote!(Check::Enum(&[#(#values),*])));
        }
        checks.extend(constraints.choices.iter().filter_map(|choice| self.choice(site, choice)));
        checks
    }

    fn choice(&self, site: &str, choice: &Choice) -> Option<TokenStream> {
        let of: Vec<_> = choice.of.iter().map(|constraints| self.checks(site, &TypeExpr::Any, constraints)).collect();
        // An arm without checks holds always.
        if of.iter().any(Vec::is_empty) {
            return None;
        }
        let of = of.into_iter().map(|checks| quote!(&[#(#checks),*]));
        // Only where an arm is checked as a whole can a value be told to satisfy too many of them.
        let is_exact = choice.of.iter().all(|constraints| self.is_exact(constraints));
        let variant = format_ident!("{}", if choice.exactly_one && is_exact { "OneOf" } else { "AnyOf" });
        Some(quote!(Check::#variant(&[#(#of),*])))
    }

    /// Whether the checks are all that the constraints say. A format is never surely one alone.
    fn is_exact(&self, constraints: &Constraints) -> bool {
        constraints.formats.is_empty()
            && constraints.patterns.iter().all(|pattern| self.patterns.ident("", pattern).is_some())
            && constraints.choices.iter().flat_map(|choice| &choice.of).all(|constraints| self.is_exact(constraints))
            && constraints.inner.as_ref().is_none_or(|inner| self.is_exact(inner))
    }
}

fn limit(bound: &Bound, [inclusive, exclusive]: [&str; 2]) -> TokenStream {
    let variant = format_ident!("{}", if bound.exclusive { exclusive } else { inclusive });
    let value = bound.value.to_string();
    quote!(Check::#variant(#value))
}

fn counts(count: Count, what: &str) -> Vec<TokenStream> {
    let check = |bound: &str, number: u64| {
        let (variant, number) = (format_ident!("{bound}{what}"), proc_macro2::Literal::u64_unsuffixed(number));
        quote!(Check::#variant(#number))
    };
    let least = (count.least > 0).then(|| check("Min", count.least));
    least.into_iter().chain(count.most.map(|most| check("Max", most))).collect()
}

fn needs(needs: &Needs) -> TokenStream {
    let sets = needs.sets.iter().map(|set| quote!(&[#(#set),*]));
    match (needs.sets.as_slice(), needs.exactly_one) {
        ([all], _) => quote!(Check::Required(&[#(#all),*])),
        (_, true) => quote!(Check::OneRequired(&[#(#sets),*])),
        (_, false) => quote!(Check::AnyRequired(&[#(#sets),*])),
    }
}
