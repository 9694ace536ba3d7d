//! Union arms without the field that their discriminator names.

use super::unions::Draft;
use super::{Lowering, Slot};
use crate::diagnostic::Code;
use crate::document::Additional;
use crate::ir::analysis::merge::MergedSchema;

/// Which arms lack the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// None, or arms that are treated as if they had it.
    None,
    /// All arms: the form of a value tells them apart.
    All,
    /// The only arm without it, and whether its objects exclude the field.
    One { index: usize, is_closed: bool },
}

impl Lowering<'_, '_> {
    /// The arms without the field of the discriminator, which are reported.
    pub fn lacking(&mut self, drafts: &[Draft], property: &str, slot: &Slot) -> Lacking {
        let lacking: Vec<bool> =
            drafts.iter().map(|draft| !self.analysis.declares(&draft.parts, property, 0)).collect();
        if !lacking.contains(&true) {
            return Lacking::None;
        }
        let all_merged: Vec<_> = drafts.iter().map(|draft| self.analysis.merged(&draft.parts)).collect();
        let named: Vec<String> = (drafts.iter().zip(&lacking).filter(|(_, is)| **is))
            .map(|(draft, _)| format!("`{}`", draft.label))
            .collect();
        let (found, who, what) = if lacking.contains(&false) {
            let others_need_it =
                all_merged.iter().zip(&lacking).all(|(merged, is)| *is || merged.required.contains(property));
            match (named.as_slice(), lacking.iter().position(|is| *is)) {
                ([name], Some(index)) if others_need_it => {
                    let is_closed = all_merged.get(index).is_some_and(|merged| is_closed(merged));
                    let who = format!("the arm {name} has no");
                    (Lacking::One { index, is_closed }, who, "an object without it is treated as that arm")
                }
                ([name], _) => (Lacking::None, format!("the arm {name} has no"), "it is read and sent all the same"),
                _ => {
                    let who = format!("the arms {} have no", named.join(", "));
                    (Lacking::None, who, "it is read and sent all the same")
                }
            }
        } else {
            let mut pairs = all_merged
                .iter()
                .enumerate()
                .flat_map(|(at, one)| all_merged.iter().skip(at + 1).map(move |two| (one, two)));
            let by_form = all_merged.iter().all(|merged| is_closed(merged))
                || pairs.all(|(one, two)| needs_more(one, two) || needs_more(two, one));
            if by_form {
                (Lacking::All, "no arm has a".to_owned(), "the form of a value tells the arm, and no tag is sent")
            } else {
                let what = "it is read and sent all the same, since the form of a value does not tell the arms apart";
                (Lacking::None, "no arm has a".to_owned(), what)
            }
        };
        let message = format!("{who} field `{property}`, which the discriminator names; {what}");
        self.report(Code::Approximated, &self.analysis.pointer_of(&slot.parts), message);
        found
    }
}

/// Whether one object requires a field that the other lacks.
fn needs_more(one: &MergedSchema, other: &MergedSchema) -> bool {
    one.required.iter().any(|name| one.properties.contains_key(name) && !other.properties.contains_key(name))
}

/// Whether undeclared fields are forbidden.
fn is_closed(merged: &MergedSchema) -> bool {
    merged.additional.contains(&Additional::Forbidden)
}
