//! Graphs of types and schemas.

use std::marker::PhantomData;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use crate::arena::{Arena, Id, IdMap};
use crate::ir::model::{Api, ByType, Shape, TypeDef, TypeExpr, TypeId};

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

/// The type expressions in a shape, mutable.
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
        for expr in ty.shape.exprs() {
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

/// Finds the components. Kosaraju's algorithm walks without recursion, so that a long chain costs no stack; Tarjan's in the
/// same crate calls itself.
pub fn components<K>(edges: &Edges<K>) -> Components<K> {
    let mut graph = DiGraph::new();
    let nodes = edges.map(|id, _| graph.add_node(id));
    for (id, targets) in edges.entries() {
        for target in targets {
            graph.add_edge(nodes[id], nodes[*target], ());
        }
    }
    let mut members: Arena<Component<K>, Vec<Id<K>>> = Arena::default();
    let mut component: IdMap<K, Option<ComponentId<K>>> = edges.fill(None);
    for found in kosaraju_scc(&graph) {
        let mut ids: Vec<Id<K>> = found.into_iter().filter_map(|node| graph.node_weight(node).copied()).collect();
        ids.sort_unstable();
        let id = members.push(ids);
        for member in &members[id] {
            component[*member] = Some(id);
        }
    }
    // Every node has a component.
    let of = component.transpose(|component| component).unwrap_or_default();
    Components { of, members: members.into_map() }
}

impl Api {
    /// Whether each type stands in one of these, at any depth.
    pub fn reached<'a>(&self, uses: impl IntoIterator<Item = &'a TypeExpr>) -> ByType<bool> {
        reach(&contained(&self.types), uses.into_iter().filter_map(TypeExpr::named))
    }
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
