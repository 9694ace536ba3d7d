//! Settling who gets which name in one namespace.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::names::reserved::Namespace;
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// A wish for a name.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What is to be named.
    pub key: Key,
    /// Names from best to worst; the last is unique by construction.
    pub candidates: Vec<String>,
    /// How many of the first candidates read so well that there is nothing to report when one of them is taken.
    pub good: usize,
    /// Among equals for the first candidate, the lowest rank keeps it, if it is alone with that rank.
    pub rank: u8,
    /// What it is, for messages.
    pub what: String,
    /// Where it stands.
    pub pointer: Pointer,
}

/// Gives each claim a name that no other has, whatever the order of the claims.
///
/// In rounds: of those that want one name, the one that is content with its earliest candidate and has the lowest
/// rank keeps it; all others, or all where there is no such one, go on to their next candidate.
pub fn settle(namespace: Namespace, claims: Vec<Claim>, names: &mut Names, diagnostics: &mut Diagnostics) {
    let claims: Vec<_> = claims.into_iter().map(|claim| unreserved(namespace, claim)).collect();
    let claims = claims.as_slice();
    let mut levels = vec![0_usize; claims.len()];
    loop {
        let mut wanted: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (claim, level)) in claims.iter().zip(&levels).enumerate() {
            wanted.entry(candidate(claim, *level)).or_default().push(index);
        }
        let mut moved = false;
        for (name, indices) in &wanted {
            let keeper = if namespace.reserves(name) { None } else { keeper(claims, &levels, indices) };
            for index in indices.iter().copied().filter(|index| Some(*index) != keeper) {
                if let (Some(claim), Some(level)) = (claims.get(index), levels.get_mut(index))
                    && *level + 1 < claim.candidates.len()
                {
                    *level += 1;
                    moved = true;
                }
            }
        }
        if !moved {
            break;
        }
    }
    report(namespace, claims, &levels, diagnostics);
    for (claim, level) in claims.iter().zip(levels) {
        names.map.insert(claim.key, candidate(claim, level).to_owned());
    }
}

/// How a name is written tells it from its twins, but not from a reserved word: what it is does, which the last two
/// candidates say.
fn unreserved(namespace: Namespace, mut claim: Claim) -> Claim {
    let wanted = claim.candidates.first().is_some_and(|name| namespace.reserves(name));
    if wanted && claim.candidates.len() > 3 {
        let kept = claim.candidates.len().saturating_sub(2);
        claim.candidates.drain(1..kept);
    }
    claim
}

fn candidate(claim: &Claim, level: usize) -> &str {
    claim.candidates.get(level).or(claim.candidates.last()).map_or("unnamed", String::as_str)
}

fn keeper(claims: &[Claim], levels: &[usize], indices: &[usize]) -> Option<usize> {
    let order = |index: &usize| (levels.get(*index).copied(), claims.get(*index).map(|claim| claim.rank));
    let best = indices.iter().min_by_key(|index| order(index)).copied()?;
    (indices.iter().filter(|index| order(index) == order(&best)).count() == 1).then_some(best)
}

fn report(namespace: Namespace, claims: &[Claim], levels: &[usize], diagnostics: &mut Diagnostics) {
    for (claim, level) in claims.iter().zip(levels).filter(|(claim, level)| **level >= claim.good) {
        let wanted = candidate(claim, 0);
        if candidate(claim, *level) == wanted {
            continue;
        }
        let rival = claims.iter().find(|other| other.key != claim.key && candidate(other, 0) == wanted);
        let Some(rival) = rival.filter(|_| !namespace.reserves(wanted)) else { continue };
        diagnostics.push(
            Diagnostic::new(
                Code::NameCollision,
                claim.pointer.clone(),
                format!(
                    "{} and {} both want the name `{wanted}`; this one becomes `{}`",
                    claim.what,
                    rival.what,
                    candidate(claim, *level)
                ),
            )
            .also(rival.pointer.clone(), format!("{} stands here", rival.what))
            .help("choose a name in the overlay: an update with `x-sdk-name: BetterName` at either place"),
        );
    }
}
