//! Graphs of types and schemas.

use std::marker::PhantomData;

use crate::arena::{Arena, Id, IdMap};
use crate::ir::model::{ByType, Shape, TypeDef, TypeExpr, TypeId};

/// Calls `each` for every named type of an expression; `direct` is false behind lists and maps.
pub fn names(expr: &TypeExpr, each: &mut impl FnMut(TypeId, bool)) {
    let mut expr = expr;
    let mut direct = true;
    loop {
        match expr {
            TypeExpr::Named(id) => return each(*id, direct),
            TypeExpr::List(inner) | TypeExpr::Map(inner) => {
                direct = false;
                expr = inner;
            }
            TypeExpr::Nullable(inner) | TypeExpr::Boxed(inner) => expr = inner,
            TypeExpr::Scalar(_) | TypeExpr::Any => return,
        }
    }
}

/// The type expressions in a shape.
pub fn exprs(shape: &Shape) -> Vec<&TypeExpr> {
    match shape {
        Shape::Struct(found) => found.fields.iter().map(|field| &field.ty).chain(&found.rest).collect(),
        Shape::Tagged(tagged) => tagged.arms.iter().map(|arm| &arm.ty).chain(&tagged.untagged).collect(),
        Shape::Untagged(arms) => arms.iter().map(|arm| &arm.ty).collect(),
        Shape::Newtype(expr) | Shape::Alias(expr) => vec![expr],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => Vec::new(),
    }
}

/// The same, mutable.
pub fn exprs_mut(shape: &mut Shape) -> Vec<&mut TypeExpr> {
    match shape {
        Shape::Struct(found) => found.fields.iter_mut().map(|field| &mut field.ty).chain(&mut found.rest).collect(),
        Shape::Tagged(tagged) => tagged.arms.iter_mut().map(|arm| &mut arm.ty).chain(&mut tagged.untagged).collect(),
        Shape::Untagged(arms) => arms.iter_mut().map(|arm| &mut arm.ty).collect(),
        Shape::Newtype(expr) | Shape::Alias(expr) => vec![expr],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => Vec::new(),
    }
}

/// The successors of each node.
pub type Edges<K> = IdMap<K, Vec<Id<K>>>;

/// The types in each type.
pub fn contained(types: &ByType<TypeDef>) -> Edges<TypeDef> {
    edges(types, |_, _| true)
}

/// The types in each type without a list or map in between.
pub fn contained_directly(types: &ByType<TypeDef>) -> Edges<TypeDef> {
    edges(types, |_, direct| direct)
}

/// The aliases in each alias.
pub fn alias_of_alias(types: &ByType<TypeDef>) -> Edges<TypeDef> {
    let is_alias = |id: TypeId| matches!(types[id].shape, Shape::Alias(_));
    let mut edges = edges(types, |id, _| is_alias(id));
    for (id, list) in edges.entries_mut() {
        if !is_alias(id) {
            list.clear();
        }
    }
    edges
}

fn edges(types: &ByType<TypeDef>, keep: impl Fn(TypeId, bool) -> bool) -> Edges<TypeDef> {
    types.map(|_, ty| {
        let mut list = Vec::new();
        for expr in exprs(&ty.shape) {
            names(expr, &mut |id, direct| {
                if keep(id, direct) {
                    list.push(id);
                }
            });
        }
        list
    })
}

/// Marks the ids of strongly connected components.
pub struct Component<K>(PhantomData<K>);

/// The id of a component. A component leads only to itself and to lower numbers.
pub type ComponentId<K> = Id<Component<K>>;

pub type ByComponent<K, V> = IdMap<Component<K>, V>;

/// The strongly connected components of a graph.
pub struct Components<K> {
    pub of: IdMap<K, ComponentId<K>>,
    /// The nodes of each component, sorted.
    pub members: ByComponent<K, Vec<Id<K>>>,
}

/// Tarjan's algorithm for strongly connected components, with an explicit stack for long chains.
pub fn components<K>(edges: &Edges<K>) -> Components<K> {
    /// The index of a node in visiting order, and the lowest index reachable from it.
    #[derive(Clone, Copy)]
    struct Visit {
        order: usize,
        low: usize,
    }
    let mut visits: IdMap<K, Option<Visit>> = edges.fill(None);
    let mut component: IdMap<K, Option<ComponentId<K>>> = edges.fill(None);
    let mut members: Arena<Component<K>, Vec<Id<K>>> = Arena::default();
    let mut open: Vec<Id<K>> = Vec::new();
    let mut next_order = 0;
    for start in edges.ids() {
        if visits[start].is_some() {
            continue;
        }
        let mut work: Vec<(Id<K>, usize)> = vec![(start, 0)];
        while let Some((node, at)) = work.pop() {
            let visit = *visits[node].get_or_insert_with(|| {
                open.push(node);
                next_order += 1;
                Visit { order: next_order, low: next_order }
            });
            let lower = |visits: &mut IdMap<K, Option<Visit>>, id: Id<K>, low: usize| {
                if let Some(visit) = &mut visits[id] {
                    visit.low = visit.low.min(low);
                }
            };
            if let Some(&target) = edges[node].get(at) {
                work.push((node, at + 1));
                match visits[target] {
                    None => work.push((target, 0)),
                    Some(seen) if component[target].is_none() => lower(&mut visits, node, seen.order),
                    Some(_) => {}
                }
                continue;
            }
            if visit.low == visit.order {
                let from = open.iter().rposition(|member| *member == node).unwrap_or(0);
                let mut nodes = open.split_off(from);
                nodes.sort_unstable();
                let id = members.push(nodes);
                for member in &members[id] {
                    component[*member] = Some(id);
                }
            }
            if let Some(&(parent, _)) = work.last() {
                lower(&mut visits, parent, visit.low);
            }
        }
    }
    // Every node has been visited and has a component.
    let of = component.transpose(|component| component).unwrap_or_default();
    Components { of, members: members.into_map() }
}

/// Whether each node is on a cycle.
pub fn cyclic<K>(edges: &Edges<K>) -> IdMap<K, bool> {
    let components = components(edges);
    edges.map(|id, targets| targets.contains(&id) || components.members[components.of[id]].len() > 1)
}

/// Whether each node can be reached.
pub fn reach<K>(edges: &Edges<K>, roots: impl IntoIterator<Item = Id<K>>) -> IdMap<K, bool> {
    let mut seen = edges.fill(false);
    let mut open: Vec<Id<K>> = roots.into_iter().collect();
    while let Some(node) = open.pop() {
        if !std::mem::replace(&mut seen[node], true) {
            open.extend(&edges[node]);
        }
    }
    seen
}
