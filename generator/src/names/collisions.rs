//! Collisions of names in one namespace.

use std::cell::OnceCell;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::names::reserved::Namespace;
use crate::names::words::is_identifier;
use crate::names::{Key, Names};
use crate::pointer::Pointer;

/// A request for a name.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The key to be named.
    pub key: Key,
    /// Candidates, best first; the last is unique by construction.
    pub candidates: Vec<String>,
    /// The candidate with the kind, in case the first candidate is reserved.
    pub kind: String,
    /// How many of the first candidates need no report when they are taken.
    pub good: usize,
    /// Of several claims on a first candidate, the lowest rank wins if it is unique.
    pub rank: u8,
    /// The description for messages.
    pub what: String,
    pub pointer: Pointer,
    /// The name in the lock.
    pub locked: Option<String>,
    /// Whether the first candidate was decided by somebody, which takes precedence over the lock.
    pub chosen: bool,
}

/// A name taken by something other than a claim.
#[derive(Clone, Debug)]
pub struct TakenName {
    pub name: String,
    /// The description of its owner, for messages.
    pub what: String,
    pub pointer: Pointer,
}

/// Gives each claim a distinct name, whatever the order of the claims.
///
/// Names in the lock stay. The other claims are resolved in rounds. If several claims want a name, the one whose
/// earliest candidate it is wins; ties go to the lowest rank. The losers, or all if there is no winner, go on to their
/// next candidate. A round looks only at names that gained claims since the last one.
pub fn resolve(
    namespace: Namespace,
    claims: Vec<Claim>,
    taken_names: &[TakenName],
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let claims: Vec<_> = claims.into_iter().map(|claim| unreserved(namespace, claim)).collect();
    let claims = claims.as_slice();
    let demanded = demanded(namespace, claims);
    let locked = locked(namespace, claims, &demanded);
    let mut taken: BTreeSet<&str> = taken_names.iter().map(|taken_names| taken_names.name.as_str()).collect();
    taken.retain(|name| !demanded.contains(name));
    taken.extend(locked.iter().flatten());

    let open = (0..claims.len()).filter(|index| locked.get(*index) == Some(&None));
    let (levels, _) = levels(claims, open.collect(), |name| !namespace.reserves(name) && !taken.contains(name));
    let given: Vec<&str> = claims
        .iter()
        .zip(locked)
        .zip(levels)
        .map(|((claim, locked), level)| locked.unwrap_or(candidate(claim, level)))
        .collect();
    report_collisions(namespace, claims, taken_names, &given, diagnostics);
    report_reserved(namespace, claims, &given, diagnostics);
    report_renamed(namespace, claims, &given, diagnostics);
    for (claim, name) in claims.iter().zip(given) {
        names.map.insert(claim.key, name.to_owned());
    }
}

/// The index of the candidate that each claim ends up with, and the number of comparisons. `open` are the claims that
/// take part.
pub fn levels(claims: &[Claim], open: Vec<usize>, free: impl Fn(&str) -> bool) -> (Vec<usize>, usize) {
    let mut levels = vec![0_usize; claims.len()];
    let mut wanted: HashMap<&str, Vec<usize>> = HashMap::with_capacity(open.len());
    let mut arriving = open;
    let mut comparisons = 0;
    while !arriving.is_empty() {
        let mut changed: BTreeSet<&str> = BTreeSet::new();
        for index in arriving.drain(..) {
            let Some(claim) = claims.get(index) else { continue };
            let name = candidate(claim, levels.get(index).copied().unwrap_or(0));
            wanted.entry(name).or_default().push(index);
            changed.insert(name);
        }
        for name in changed {
            let Some(indices) = wanted.get_mut(name) else { continue };
            comparisons += indices.len();
            let winner = if free(name) { winner(claims, &levels, indices) } else { None };
            indices.retain(|index| {
                let next = match (claims.get(*index), levels.get_mut(*index)) {
                    (Some(claim), Some(level)) if Some(*index) != winner && *level + 1 < claim.candidates.len() => {
                        level
                    }
                    _ => return true,
                };
                *next += 1;
                arriving.push(*index);
                false
            });
        }
    }
    (levels, comparisons)
}

/// A spelling tells a name from its duplicates but not from a reserved word; the kind does.
fn unreserved(namespace: Namespace, mut claim: Claim) -> Claim {
    if claim.candidates.first().is_some_and(|name| namespace.reserves(name)) {
        claim.candidates.retain(|name| *name != claim.kind);
        let second = claim.candidates.len().min(1);
        claim.candidates.insert(second, claim.kind.clone());
    }
    claim
}

/// Names that decisions claim against the lock.
fn demanded(namespace: Namespace, claims: &[Claim]) -> BTreeSet<&str> {
    let decided = |claim: &&Claim| claim.chosen && claim.locked.as_deref() != Some(candidate(claim, 0));
    let decided: Vec<&Claim> = claims.iter().filter(decided).collect();
    let mut wanting: HashMap<&str, Vec<&Claim>> = HashMap::new();
    // For a single claim, a map costs more than a search.
    if decided.len() > 1 {
        for claim in claims {
            wanting.entry(candidate(claim, 0)).or_default().push(claim);
        }
    }
    // A decision that lost a collision before has not changed.
    let contested = |claim: &Claim| {
        let wanted = candidate(claim, 0);
        let rival = |other: &Claim| other.key != claim.key && other.rank <= claim.rank;
        namespace.reserves(wanted)
            || match wanting.get(wanted) {
                Some(others) => others.iter().any(|other| rival(other)),
                None => claims.iter().any(|other| rival(other) && candidate(other, 0) == wanted),
            }
    };
    decided.into_iter().filter(|claim| !contested(claim)).map(|claim| candidate(claim, 0)).collect()
}

/// The names that stay from the lock: legal, unique and not claimed by a decision.
fn locked<'c>(namespace: Namespace, claims: &'c [Claim], demanded: &BTreeSet<&str>) -> Vec<Option<&'c str>> {
    let stays = |claim: &'c Claim| {
        let name = claim.locked.as_deref()?;
        let first = candidate(claim, 0);
        let otherwise = claim.chosen && name != first && demanded.contains(first);
        let lost = demanded.contains(name) && !(claim.chosen && name == first);
        (!otherwise && !lost && is_legal(namespace, name)).then_some(name)
    };
    let mut locked: Vec<Option<&str>> = claims.iter().map(stays).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for name in locked.iter().flatten() {
        *count.entry(name).or_default() += 1;
    }
    for slot in &mut locked {
        *slot = slot.filter(|name| count.get(name) == Some(&1));
    }
    locked
}

/// Whether a name is allowed in the namespace.
pub fn is_legal(namespace: Namespace, name: &str) -> bool {
    is_identifier(name) && !namespace.reserves(name)
}

fn candidate(claim: &Claim, level: usize) -> &str {
    claim.candidates.get(level).or(claim.candidates.last()).map_or("unnamed", String::as_str)
}

fn winner(claims: &[Claim], levels: &[usize], indices: &[usize]) -> Option<usize> {
    let order = |index: &usize| (levels.get(*index).copied(), claims.get(*index).map(|claim| claim.rank));
    let best = indices.iter().min_by_key(|index| order(index)).copied()?;
    (indices.iter().filter(|index| order(index) == order(&best)).count() == 1).then_some(best)
}

/// The claims on a name, and its owner.
struct Rivals<'c> {
    /// The first two claims; at least one of them is another claim.
    wanting: HashMap<&'c str, (&'c Claim, Option<&'c Claim>)>,
    having: HashMap<&'c str, &'c Claim>,
}

impl<'c> Rivals<'c> {
    fn of(claims: &'c [Claim], given: &[&'c str]) -> Self {
        let mut rivals = Self { wanting: HashMap::new(), having: HashMap::new() };
        for (claim, name) in claims.iter().zip(given) {
            match rivals.wanting.entry(candidate(claim, 0)) {
                Entry::Vacant(slot) => drop(slot.insert((claim, None))),
                Entry::Occupied(mut slot) => drop(slot.get_mut().1.get_or_insert(claim)),
            }
            rivals.having.entry(name).or_insert(claim);
        }
        rivals
    }

    /// Another claim on the name, else its owner.
    fn of_claim(&self, claim: &Claim, wanted: &str) -> Option<&'c Claim> {
        let wanting = self.wanting.get(wanted).copied();
        let wanting = wanting.and_then(|(first, second)| if first.key == claim.key { second } else { Some(first) });
        wanting.or_else(|| self.having.get(wanted).copied().filter(|other| other.key != claim.key))
    }
}

/// Reports collisions by the resulting names alone, so that a lock changes no warnings.
fn report_collisions(
    namespace: Namespace,
    claims: &[Claim],
    taken_names: &[TakenName],
    given: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let rivals = OnceCell::new();
    for (claim, name) in claims.iter().zip(given) {
        let wanted = candidate(claim, 0);
        let level = claim.candidates.iter().position(|candidate| candidate == name);
        if level.is_none_or(|level| level < claim.good) || *name == wanted || namespace.reserves(wanted) {
            continue;
        }
        let rival = rivals.get_or_init(|| Rivals::of(claims, given)).of_claim(claim, wanted);
        let deprecated = || {
            taken_names
                .iter()
                .find(|taken_names| taken_names.name == wanted)
                .map(|taken_names| (&taken_names.what, &taken_names.pointer))
        };
        let Some((rival, rival_pointer)) = rival.map(|other| (&other.what, &other.pointer)).or_else(deprecated) else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(
                Code::NameCollision,
                claim.pointer.clone(),
                format!("{} and {rival} both want the name `{wanted}`; this one becomes `{name}`", claim.what),
            )
            .also(rival_pointer.clone(), format!("{rival} stands here"))
            .help("choose a name in the overlay: an update with `x-sdk-name: BetterName` at either location"),
        );
    }
}

/// What wants a reserved word is called otherwise, and that is said. Keywords that can be written raw are none.
fn report_reserved(namespace: Namespace, claims: &[Claim], given: &[&str], diagnostics: &mut Diagnostics) {
    for (claim, name) in claims.iter().zip(given) {
        let wanted = candidate(claim, 0);
        // Operation types follow methods and are hardly ever named.
        if *name == wanted || namespace == Namespace::OperationTypes || !namespace.reserves(wanted) {
            continue;
        }
        let reason = namespace.reason(wanted);
        let (code, text) = if claim.chosen {
            (
                Code::NameCollision,
                format!("{} cannot be called `{wanted}` as `x-sdk-name` says, since {reason}", claim.what),
            )
        } else {
            (Code::NameReserved, format!("{} cannot be called `{wanted}`, since {reason}", claim.what))
        };
        diagnostics.push(
            Diagnostic::new(code, claim.pointer.clone(), format!("{text}; it becomes `{name}`"))
                .help("an `x-sdk-name` in the overlay chooses another name"),
        );
    }
}

/// Reports every name of the lock that changes.
fn report_renamed(namespace: Namespace, claims: &[Claim], given: &[&str], diagnostics: &mut Diagnostics) {
    for (claim, name) in claims.iter().zip(given) {
        let Some(before) = claim.locked.as_deref().filter(|before| before != name) else { continue };
        let reason = if claim.chosen {
            "as `x-sdk-name` says"
        } else if is_legal(namespace, before) {
            "since another has this name now"
        } else {
            "since that is no name here"
        };
        let message = format!("{} was `{before}` and becomes `{name}`, {reason}", claim.what);
        diagnostics.push(Diagnostic::new(Code::Renamed, claim.pointer.clone(), message));
    }
}
