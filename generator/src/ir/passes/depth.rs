//! Types that lie deep within each other, for the compiler's sake.
//!
//! Whether a value may go to another thread, and what is dropped with it, follows from all types in it. The compiler looks
//! from the outermost one down, in every crate that has such a value, and gives up at a depth of 128, in which lists and
//! maps count as several. It does not look twice at what it knows. So some of the types tell which ones lie far below
//! them, the deepest first: then it never has to go far.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::{self, ByComponent, ComponentId, Components};
use crate::ir::model::{Api, ByType, Shape, TypeDef, TypeExpr, TypeId};

/// Depths up to this are left alone: the other half is for what users build around a model.
const MODEST: usize = 64;
/// The way from one type that tells to the next.
const SPAN: usize = 20;
/// What lies between a type that tells and one that it tells of.
const TOLD: usize = 4;
/// So many names at most stand in the lists of types that tell.
const NAMES: usize = 100_000;
/// Types of a cycle, up to which ways through it are tried one by one.
const TRIED: usize = 1_000;

/// Makes types tell which ones lie far below them, where that is needed. What is left is how deep the compiler has to go,
/// and the type from which it does, where that is more than modest.
pub fn analyze(api: &mut Api) -> Option<(usize, TypeId)> {
    let graph = Graph::new(&api.types);
    let (whole, _) = graph.deepest(&BTreeMap::new());
    if whole <= MODEST {
        return None;
    }
    // Where models are compiled, nothing spares the compiler the whole way.
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

/// The limit for a depth: users need some for what they build around a model.
pub fn limit(depth: usize) -> usize {
    depth.saturating_add(MODEST).checked_next_power_of_two().unwrap_or(depth)
}

/// For each component that tells those that it tells of.
type Lists = BTreeMap<ComponentId<TypeDef>, BTreeSet<ComponentId<TypeDef>>>;

/// The graph of types without its cycles: each of them is one component.
struct Graph {
    members: ByComponent<TypeDef, Vec<TypeId>>,
    /// How deep the compiler goes within a component.
    costs: ByComponent<TypeDef, usize>,
    /// For each component those that it leads to, all of lower numbers, and what lies between.
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

    /// How deep the compiler goes from each component.
    fn depths(&self, lists: &Lists) -> ByComponent<TypeDef, usize> {
        let mut depths = self.costs.clone();
        // A component leads only to those before it.
        for component in self.members.ids() {
            let beyond = self.out[component].iter().map(|(to, between)| {
                let known = depths[*to];
                between + if lists.contains_key(to) { known.min(TOLD) } else { known }
            });
            let beyond = beyond.max().unwrap_or(0);
            depths[component] += beyond;
        }
        depths
    }

    /// The greatest of these, and where it is. What is told of is a step further away.
    fn deepest(&self, lists: &Lists) -> (usize, Option<ComponentId<TypeDef>>) {
        let depths = self.depths(lists);
        let deepest = depths.entries().max_by_key(|(_, depth)| **depth);
        let depth = deepest.map_or(0, |(_, depth)| *depth);
        (depth + if lists.is_empty() { 0 } else { TOLD }, deepest.map(|(component, _)| component))
    }

    /// The components that are to tell, on long ways one after each span, and of which; the lowest have nothing to tell.
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
                .map(|(to, between)| between + if telling.contains(to) { TOLD } else { ways[*to] });
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

    /// Those of `telling` that a component leads to, the lowest first.
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

/// The types that a type names, each with how many layers lie between.
fn edges(ty: &TypeDef) -> Vec<(TypeId, usize)> {
    // A field that may be absent has a layer of its own, and the others do not hurt.
    let first = usize::from(matches!(ty.shape, Shape::Struct(_)));
    let mut list = Vec::new();
    for expr in graph::exprs(&ty.shape) {
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

/// How deep the compiler goes through a cycle from one of its types: each type once, in order of the fields.
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
