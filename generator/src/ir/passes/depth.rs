//! Deeply nested types, which the compiler needs help with.
//!
//! Auto traits such as `Send` and drop glue of a type depend on all types in it. In every crate that uses the type, the
//! compiler descends from the outermost type and gives up at a depth of 128, where lists and maps count several times.
//! It remembers results. So some types list the types far below them, deepest first, and the compiler never has to
//! descend far.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::{self, ByComponent, ComponentId, Components};
use crate::ir::model::{Api, ByType, Shape, TypeDef, TypeExpr, TypeId};

/// Depths up to this need no help: the other half is left to types that users build around a model.
const MODEST: usize = 64;
/// The distance between types with a list.
const SPAN: usize = 20;
/// The layers between a type with a list and a type in it.
const BETWEEN: usize = 4;
/// The limit of names in all lists.
const NAMES: usize = 100_000;
/// Paths through cycles of at most this many types are tried one by one.
const TRIED: usize = 1_000;

/// Sets the lists of types far below where they are needed. Returns the remaining depth and its outermost type if it is
/// still more than modest.
pub fn analyze(api: &mut Api) -> Option<(usize, TypeId)> {
    let graph = Graph::new(&api.types);
    let (whole, _) = graph.deepest(&BTreeMap::new());
    if whole <= MODEST {
        return None;
    }
    // The crate of the models needs the whole depth in any case.
    api.own_recursion_limit = Some(limit(whole));
    for (component, members) in graph.members.entries() {
        for id in members {
            api.types[*id].analysis.rank = component.position();
        }
    }
    let mut lists = graph.lists(&api.types);
    if lists.values().map(BTreeSet::len).sum::<usize>() > NAMES {
        lists.clear();
    }
    for (component, below) in &lists {
        let below: Vec<TypeId> = below.iter().filter_map(|one| graph.structs(*one, &api.types).next()).collect();
        for id in graph.structs(*component, &api.types).collect::<Vec<_>>() {
            api.types[id].analysis.below.clone_from(&below);
        }
    }
    let (depth, component) = graph.deepest(&lists);
    let id = graph.members[component?].first().copied()?;
    (depth > MODEST).then_some((depth, id))
}

/// The `recursion_limit` for a depth, with room for types of users.
pub fn limit(depth: usize) -> usize {
    depth.saturating_add(MODEST).checked_next_power_of_two().unwrap_or(depth)
}

/// The list of each component with one.
type Lists = BTreeMap<ComponentId<TypeDef>, BTreeSet<ComponentId<TypeDef>>>;

/// The graph of types with each cycle as one component.
struct Graph {
    members: ByComponent<TypeDef, Vec<TypeId>>,
    /// The depth within each component.
    costs: ByComponent<TypeDef, usize>,
    /// The components that each leads to, all of lower numbers, with the layers in between.
    out: ByComponent<TypeDef, Vec<(ComponentId<TypeDef>, usize)>>,
}

impl Graph {
    pub fn new(types: &ByType<TypeDef>) -> Self {
        let edges: ByType<Vec<(TypeId, usize)>> = types.map(|_, ty| edges(ty));
        let Components { of, members } =
            graph::components(&edges.map(|_, list| list.iter().map(|(to, _)| *to).collect()));
        let out = members.map(|component, nodes| {
            let targets = nodes.iter().flat_map(|node| &edges[*node]);
            let outside = targets.map(|(to, between)| (of[*to], *between)).filter(|(to, _)| *to != component);
            outside.collect()
        });
        let own = |node: TypeId| usize::from(!matches!(types[node].shape, Shape::Alias(_)));
        let (of, edges) = (&of, &edges);
        let inside = |node: TypeId| edges[node].iter().filter(move |(to, _)| of[*to] == of[node]);
        let costs = members.map(|_, members| match members.as_slice() {
            [one] => own(*one) + inside(*one).map(|(_, between)| between).max().unwrap_or(&0),
            many if many.len() > TRIED => many.iter().map(|node| deepest_step(own(*node), inside(*node))).sum(),
            many => many.iter().map(|start| walk(*start, own, inside)).max().unwrap_or(0),
        });
        Self { members, costs, out }
    }

    pub fn structs<'a>(
        &'a self,
        component: ComponentId<TypeDef>,
        types: &'a ByType<TypeDef>,
    ) -> impl Iterator<Item = TypeId> + 'a {
        let members = self.members[component].iter().copied();
        members.filter(|id| matches!(types[*id].shape, Shape::Struct(_)))
    }

    /// The depth from each component.
    fn depths(&self, lists: &Lists) -> ByComponent<TypeDef, usize> {
        let mut depths = self.costs.clone();
        // Components lead only to earlier ones.
        for component in self.members.ids() {
            let beyond = self.out[component].iter().map(|(to, between)| {
                let known = depths[*to];
                between + if lists.contains_key(to) { known.min(BETWEEN) } else { known }
            });
            let beyond = beyond.max().unwrap_or(0);
            depths[component] += beyond;
        }
        depths
    }

    /// The greatest depth and its component. A list is one step further away.
    fn deepest(&self, lists: &Lists) -> (usize, Option<ComponentId<TypeDef>>) {
        let depths = self.depths(lists);
        let deepest = depths.entries().max_by_key(|(_, depth)| **depth);
        let depth = deepest.map_or(0, |(_, depth)| *depth);
        (depth + if lists.is_empty() { 0 } else { BETWEEN }, deepest.map(|(component, _)| component))
    }

    /// The lists: on long paths one component after each span. The lowest components need none.
    fn lists(&self, types: &ByType<TypeDef>) -> Lists {
        let depths = self.depths(&BTreeMap::new());
        let mut above = self.members.fill(0_usize);
        for component in self.members.ids().rev() {
            let own = above[component] + self.costs[component];
            for (to, between) in &self.out[component] {
                above[*to] = above[*to].max(own + between);
            }
        }
        let mut telling = BTreeSet::new();
        let mut ways = self.costs.clone();
        for component in self.members.ids() {
            let beyond = self.out[component]
                .iter()
                .map(|(to, between)| between + if telling.contains(to) { BETWEEN } else { ways[*to] });
            let way = ways[component] + beyond.max().unwrap_or(0);
            ways[component] = way;
            let whole = above[component] + depths[component];
            if whole > MODEST && way > SPAN && self.structs(component, types).next().is_some() {
                telling.insert(component);
            }
        }
        let lists = telling.iter().map(|component| (*component, self.below(*component, &telling)));
        lists.filter(|(_, below)| !below.is_empty()).collect()
    }

    /// The components of `telling` below a component, lowest first.
    pub fn below(
        &self,
        component: ComponentId<TypeDef>,
        telling: &BTreeSet<ComponentId<TypeDef>>,
    ) -> BTreeSet<ComponentId<TypeDef>> {
        let mut seen = BTreeSet::new();
        let mut open = vec![component];
        while let Some(next) = open.pop() {
            open.extend(self.out[next].iter().map(|(to, _)| *to).filter(|to| seen.insert(*to)));
        }
        seen.into_iter().filter(|one| telling.contains(one)).collect()
    }
}

/// The types in a type, each with the layers in between.
fn edges(ty: &TypeDef) -> Vec<(TypeId, usize)> {
    // An optional field is a layer; for other fields the extra layer does no harm.
    let first = usize::from(matches!(ty.shape, Shape::Struct(_)));
    let mut list = Vec::new();
    for expr in ty.shape.exprs() {
        let (mut expr, mut between) = (expr, first);
        loop {
            (expr, between) = match expr {
                TypeExpr::List(inner) | TypeExpr::Map(inner) => (inner, between + 3),
                TypeExpr::Boxed(inner) => (inner, between + 2),
                TypeExpr::Nullable(inner) => (inner, between + 1),
                TypeExpr::Named(id) => {
                    list.push((*id, between));
                    break;
                }
                TypeExpr::Scalar(_) | TypeExpr::Any => break,
            };
        }
    }
    list
}

fn deepest_step<'a>(own: usize, inside: impl Iterator<Item = &'a (TypeId, usize)>) -> usize {
    own + inside.map(|(_, between)| between).max().unwrap_or(&0)
}

/// The depth of a path through a cycle from one of its types, visiting each type once in order of fields.
fn walk<'a, I: Iterator<Item = &'a (TypeId, usize)>>(
    start: TypeId,
    own: impl Fn(TypeId) -> usize,
    inside: impl Fn(TypeId) -> I,
) -> usize {
    let mut seen = BTreeSet::from([start]);
    let mut deepest = own(start);
    let mut open = vec![(inside(start), own(start))];
    while let Some((targets, depth)) = open.last_mut() {
        let depth = *depth;
        match targets.next() {
            None => drop(open.pop()),
            Some((to, between)) => {
                deepest = deepest.max(depth + between);
                if seen.insert(*to) {
                    let depth = depth + between + own(*to);
                    deepest = deepest.max(depth);
                    open.push((inside(*to), depth));
                }
            }
        }
    }
    deepest
}
