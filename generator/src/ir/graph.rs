//! The graph of types: who contains whom.

use super::model::{Shape, TypeDef, TypeExpr, TypeId};

/// Calls `each` for every type that an expression names; `direct` tells whether no list or map stands between.
pub(super) fn names(expr: &TypeExpr, each: &mut impl FnMut(TypeId, bool)) {
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

/// The expressions that a type is made of.
pub(super) fn exprs(shape: &Shape) -> Vec<&TypeExpr> {
    match shape {
        Shape::Struct(found) => found.fields.iter().map(|field| &field.ty).chain(&found.rest).collect(),
        Shape::Tagged(tagged) => tagged.arms.iter().map(|arm| &arm.ty).chain(&tagged.untagged).collect(),
        Shape::Untagged(arms) => arms.iter().map(|arm| &arm.ty).collect(),
        Shape::Newtype(expr) | Shape::Alias(expr) => vec![expr],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => Vec::new(),
    }
}

/// The same, to be changed.
pub(super) fn exprs_mut(shape: &mut Shape) -> Vec<&mut TypeExpr> {
    match shape {
        Shape::Struct(found) => found.fields.iter_mut().map(|field| &mut field.ty).chain(&mut found.rest).collect(),
        Shape::Tagged(tagged) => tagged.arms.iter_mut().map(|arm| &mut arm.ty).chain(&mut tagged.untagged).collect(),
        Shape::Untagged(arms) => arms.iter_mut().map(|arm| &mut arm.ty).collect(),
        Shape::Newtype(expr) | Shape::Alias(expr) => vec![expr],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => Vec::new(),
    }
}

/// For each type those it contains, whatever stands between.
pub(super) fn contained(types: &[TypeDef]) -> Vec<Vec<usize>> {
    edges(types, |_, _| true)
}

/// For each type those whose values are within its own.
pub(super) fn contained_directly(types: &[TypeDef]) -> Vec<Vec<usize>> {
    edges(types, |_, direct| direct)
}

/// For each alias the aliases in its expression.
pub(super) fn alias_of_alias(types: &[TypeDef]) -> Vec<Vec<usize>> {
    let is_alias = |index: usize| types.get(index).is_some_and(|ty| matches!(ty.shape, Shape::Alias(_)));
    let mut edges = edges(types, |id, _| is_alias(id.0));
    for (index, list) in edges.iter_mut().enumerate() {
        if !is_alias(index) {
            list.clear();
        }
    }
    edges
}

fn edges(types: &[TypeDef], keep: impl Fn(TypeId, bool) -> bool) -> Vec<Vec<usize>> {
    types
        .iter()
        .map(|ty| {
            let mut list = Vec::new();
            for expr in exprs(&ty.shape) {
                names(expr, &mut |id, direct| {
                    if keep(id, direct) {
                        list.push(id.0);
                    }
                });
            }
            list
        })
        .collect()
}

/// The strongly connected component of each node: Tarjan's algorithm, with a stack of its own so that no chain is too long.
/// Components are numbered so that each only leads to itself and to lower numbers.
pub(super) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let count = edges.len();
    let mut order = vec![UNSEEN; count];
    let mut low = vec![0_usize; count];
    let mut component = vec![UNSEEN; count];
    let mut open: Vec<usize> = Vec::new();
    let (mut next_order, mut next_component) = (0, 0);
    for start in 0..count {
        if order.get(start) != Some(&UNSEEN) {
            continue;
        }
        let mut work: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, at)) = work.pop() {
            if at == 0 {
                set(&mut order, node, next_order);
                set(&mut low, node, next_order);
                next_order += 1;
                open.push(node);
            }
            if let Some(&target) = edges.get(node).and_then(|targets| targets.get(at)) {
                work.push((node, at + 1));
                if get(&order, target) == UNSEEN {
                    work.push((target, 0));
                } else if get(&component, target) == UNSEEN {
                    let least = get(&low, node).min(get(&order, target));
                    set(&mut low, node, least);
                }
                continue;
            }
            if get(&low, node) == get(&order, node) {
                while let Some(member) = open.pop() {
                    set(&mut component, member, next_component);
                    if member == node {
                        break;
                    }
                }
                next_component += 1;
            }
            if let Some(&(parent, _)) = work.last() {
                let least = get(&low, parent).min(get(&low, node));
                set(&mut low, parent, least);
            }
        }
    }
    component
}

/// Whether a node is on a cycle, by node.
pub(super) fn cyclic(edges: &[Vec<usize>], components: &[usize]) -> Vec<bool> {
    let mut sizes = vec![0_usize; components.len()];
    for component in components {
        let size = get(&sizes, *component);
        set(&mut sizes, *component, size + 1);
    }
    let on_cycle = |(node, targets): (usize, &Vec<usize>)| {
        targets.contains(&node) || components.get(node).is_some_and(|component| get(&sizes, *component) > 1)
    };
    edges.iter().enumerate().map(on_cycle).collect()
}

fn get(list: &[usize], index: usize) -> usize {
    list.get(index).copied().unwrap_or(0)
}

fn set(list: &mut [usize], index: usize, value: usize) {
    if let Some(slot) = list.get_mut(index) {
        *slot = value;
    }
}

/// Every node that can be reached.
pub(super) fn reach(edges: &[Vec<usize>], roots: impl IntoIterator<Item = usize>) -> Vec<bool> {
    let mut seen = vec![false; edges.len()];
    let mut open: Vec<usize> = roots.into_iter().collect();
    while let Some(node) = open.pop() {
        match seen.get_mut(node) {
            Some(flag) if !*flag => *flag = true,
            _ => continue,
        }
        open.extend(edges.get(node).into_iter().flatten());
    }
    seen
}
