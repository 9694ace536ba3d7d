//! Types that lie deep within each other, for the compiler's sake.
//!
//! Whether a value may go to another thread, and what is dropped with it, follows from all types in it. The compiler looks
//! from the outermost one down, in every crate that has such a value, and gives up at a depth of 128, in which lists and
//! maps count as several. It does not look twice at what it knows. So some of the types tell which ones lie far below
//! them, the deepest first: then it never has to go far.

use std::collections::{BTreeMap, BTreeSet};

use super::graph;
use super::model::{Api, Shape, TypeDef, TypeExpr, TypeId};

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
pub(super) fn settle(api: &mut Api) -> Option<(usize, TypeId)> {
    let graph = Graph::new(&api.types);
    let (whole, _) = graph.deepest(&BTreeMap::new());
    if whole <= MODEST {
        return None;
    }
    // Where models are compiled, nothing spares the compiler the whole way.
    api.own_recursion_limit = Some(limit(whole));
    for (component, members) in graph.members.iter().enumerate() {
        for node in members {
            if let Some(ty) = api.types.get_mut(*node) {
                ty.facts.rank = component;
            }
        }
    }
    let mut lists = graph.lists(&api.types);
    if lists.values().map(BTreeSet::len).sum::<usize>() > NAMES {
        lists.clear();
    }
    for (component, below) in &lists {
        let below: Vec<TypeId> = below.iter().filter_map(|one| graph.structs(*one, &api.types).next()).collect();
        for id in graph.structs(*component, &api.types).collect::<Vec<_>>() {
            if let Some(ty) = api.types.get_mut(id.0) {
                ty.facts.below.clone_from(&below);
            }
        }
    }
    let (depth, component) = graph.deepest(&lists);
    let id = graph.members.get(component).and_then(|members| members.first()).copied().map(TypeId)?;
    (depth > MODEST).then_some((depth, id))
}

/// The limit for a depth: users need some for what they build around a model.
pub(super) fn limit(depth: usize) -> usize {
    depth.saturating_add(MODEST).checked_next_power_of_two().unwrap_or(depth)
}

/// For each component that tells those that it tells of.
type Lists = BTreeMap<usize, BTreeSet<usize>>;

/// The graph of types without its cycles: each of them is one component.
struct Graph {
    members: Vec<Vec<usize>>,
    /// How deep the compiler goes within a component.
    costs: Vec<usize>,
    /// For each component those that it leads to, all of lower numbers, and what lies between.
    out: Vec<Vec<(usize, usize)>>,
}

impl Graph {
    fn new(types: &[TypeDef]) -> Self {
        let edges: Vec<Vec<(usize, usize)>> = types.iter().map(edges).collect();
        let plain: Vec<Vec<usize>> = edges.iter().map(|list| list.iter().map(|(to, _)| *to).collect()).collect();
        let components = graph::components(&plain);
        let count = components.iter().max().map_or(0, |last| last + 1);
        let component = |node: usize| components.get(node).copied().unwrap_or(0);
        let mut members = vec![Vec::new(); count];
        let mut out = vec![Vec::new(); count];
        for (node, targets) in edges.iter().enumerate() {
            if let Some(list) = members.get_mut(component(node)) {
                list.push(node);
            }
            let outside = targets.iter().filter(|(to, _)| component(*to) != component(node));
            if let Some(list) = out.get_mut(component(node)) {
                list.extend(outside.map(|(to, between)| (component(*to), *between)));
            }
        }
        let own = |node: usize| usize::from(types.get(node).is_some_and(|ty| !matches!(ty.shape, Shape::Alias(_))));
        let inside = |node: usize| {
            let targets = edges.get(node).map_or(&[][..], Vec::as_slice);
            targets.iter().filter(move |(to, _)| component(*to) == component(node))
        };
        let cost = |members: &Vec<usize>| match members.as_slice() {
            [one] => own(*one) + inside(*one).map(|(_, between)| between).max().unwrap_or(&0),
            many if many.len() > TRIED => many.iter().map(|node| deepest_step(own(*node), inside(*node))).sum(),
            many => many.iter().map(|start| walk(*start, own, inside)).max().unwrap_or(0),
        };
        let costs = members.iter().map(cost).collect();
        Self { members, costs, out }
    }

    fn cost(&self, component: usize) -> usize {
        self.costs.get(component).copied().unwrap_or(0)
    }

    fn out(&self, component: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.out.get(component).into_iter().flatten().copied()
    }

    fn structs<'a>(&'a self, component: usize, types: &'a [TypeDef]) -> impl Iterator<Item = TypeId> + 'a {
        let members = self.members.get(component).into_iter().flatten().copied();
        members.filter(|node| types.get(*node).is_some_and(|ty| matches!(ty.shape, Shape::Struct(_)))).map(TypeId)
    }

    /// How deep the compiler goes from each component.
    fn depths(&self, lists: &Lists) -> Vec<usize> {
        let mut depths: Vec<usize> = Vec::with_capacity(self.members.len());
        for component in 0..self.members.len() {
            let beyond = self.out(component).map(|(to, between)| {
                let known = depths.get(to).copied().unwrap_or(0);
                between + if lists.contains_key(&to) { known.min(TOLD) } else { known }
            });
            let depth = self.cost(component) + beyond.max().unwrap_or(0);
            depths.push(depth);
        }
        depths
    }

    /// The greatest of these, and where it is. What is told of is a step further away.
    fn deepest(&self, lists: &Lists) -> (usize, usize) {
        let depths = self.depths(lists).into_iter().zip(0..);
        let (depth, component) = depths.max_by_key(|(depth, _)| *depth).unwrap_or((0, 0));
        (depth + if lists.is_empty() { 0 } else { TOLD }, component)
    }

    /// The components that are to tell, on long ways one after each span, and of which; the lowest have nothing to tell.
    fn lists(&self, types: &[TypeDef]) -> Lists {
        let depths = self.depths(&BTreeMap::new());
        let mut above = vec![0_usize; self.members.len()];
        for component in (0..self.members.len()).rev() {
            let own = above.get(component).copied().unwrap_or(0) + self.cost(component);
            for (to, between) in self.out(component) {
                if let Some(slot) = above.get_mut(to) {
                    *slot = (*slot).max(own + between);
                }
            }
        }
        let mut telling = BTreeSet::new();
        let mut open: Vec<usize> = Vec::with_capacity(self.members.len());
        for component in 0..self.members.len() {
            let beyond = self.out(component).map(|(to, between)| {
                between + if telling.contains(&to) { TOLD } else { open.get(to).copied().unwrap_or(0) }
            });
            let way = self.cost(component) + beyond.max().unwrap_or(0);
            open.push(way);
            let whole = above.get(component).copied().unwrap_or(0) + depths.get(component).copied().unwrap_or(0);
            if whole > MODEST && way > SPAN && self.structs(component, types).next().is_some() {
                telling.insert(component);
            }
        }
        let lists = telling.iter().map(|component| (*component, self.below(*component, &telling)));
        lists.filter(|(_, below)| !below.is_empty()).collect()
    }

    /// Those of `telling` that a component leads to, the lowest first.
    fn below(&self, component: usize, telling: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut seen = BTreeSet::new();
        let mut open = vec![component];
        while let Some(next) = open.pop() {
            open.extend(self.out(next).map(|(to, _)| to).filter(|to| seen.insert(*to)));
        }
        seen.into_iter().filter(|one| telling.contains(one)).collect()
    }
}

/// The types that a type names, each with how many layers lie between.
fn edges(ty: &TypeDef) -> Vec<(usize, usize)> {
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
                    list.push((id.0, between));
                    break;
                }
                TypeExpr::Scalar(_) | TypeExpr::Any => break,
            };
        }
    }
    list
}

fn deepest_step<'a>(own: usize, inside: impl Iterator<Item = &'a (usize, usize)>) -> usize {
    own + inside.map(|(_, between)| between).max().unwrap_or(&0)
}

/// How deep the compiler goes through a cycle from one of its types: each type once, in order of the fields.
fn walk<'a, I: Iterator<Item = &'a (usize, usize)>>(
    start: usize,
    own: impl Fn(usize) -> usize,
    inside: impl Fn(usize) -> I,
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
