//! Constraints as checks.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Tables;
use crate::ir::{Bound, Choice, Constraints, Count, Each, Needs, TypeExpr};

/// The formats that the runtime knows. Other formats are for people.
const FORMATS: [&str; 17] = [
    "base64",
    "byte",
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "time",
    "uri",
    "uri-reference",
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
        if constraints.never {
            checks.push(quote!(Check::Never));
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
        checks.extend(constraints.choices.iter().map(|choice| self.choice(site, choice)));
        checks
    }

    fn choice(&self, site: &str, choice: &Choice) -> TokenStream {
        let of = choice.of.iter().map(|constraints| {
            let checks = self.checks(site, &TypeExpr::Any, constraints);
            quote!(&[#(#checks),*])
        });
        let variant = format_ident!("{}", if choice.exactly_one { "OneOf" } else { "AnyOf" });
        quote!(Check::#variant(&[#(#of),*]))
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
