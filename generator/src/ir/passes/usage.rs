//! Results of the whole graph: boxes, and which requests, responses and groups use a type.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::graph::{self, ByComponent, Components, Edges};
use crate::ir::model::{
    Api, Body, BodyContent, ByType, GroupId, Operation, Output, PartContent, ResponseBody, Shape, TypeDef, TypeExpr,
    TypeId,
};

/// Runs all analyses of the graph.
pub fn analyze(api: &mut Api) {
    end_alias_cycles(api);
    box_cycles(api);
    find_reach(api);
    relax_access(api);
    for ty in &mut api.types {
        ty.analysis.default = match &ty.shape {
            Shape::Struct(found) => found.fields.iter().all(|field| !field.required),
            _ => false,
        };
    }
}

/// Turns recursive aliases into newtypes.
fn end_alias_cycles(api: &mut Api) {
    let cyclic = graph::cyclic(&graph::alias_of_alias(&api.types));
    for (ty, cyclic) in api.types.iter_mut().zip(cyclic) {
        if cyclic && let Shape::Alias(expr) = &ty.shape {
            ty.shape = Shape::Newtype(expr.clone());
        }
    }
}

/// Boxes every path by which a type contains itself. Aliases need none: every cycle has another type that can carry the
/// box.
fn box_cycles(api: &mut Api) {
    let edges = graph::contained_directly(&api.types);
    let component = graph::components(&edges).of;
    let cyclic = graph::cyclic(&edges);
    for (own, ty) in api.types.entries_mut() {
        if matches!(ty.shape, Shape::Alias(_)) || !cyclic[own] {
            continue;
        }
        for expr in graph::exprs_mut(&mut ty.shape) {
            let mut inside = false;
            graph::names(expr, &mut |id, direct| inside = direct && component[id] == component[own]);
            if inside {
                put_box(expr);
            }
        }
    }
}

fn put_box(expr: &mut TypeExpr) {
    match expr {
        TypeExpr::Nullable(inner) => put_box(inner),
        TypeExpr::Boxed(_) => {}
        other => *other = TypeExpr::Boxed(Box::new(std::mem::replace(other, TypeExpr::Any))),
    }
}

/// Finds the requests, responses and groups that reach each type.
fn find_reach(api: &mut Api) {
    let edges = graph::contained(&api.types);
    let mut requests = Vec::new();
    let mut responses = Vec::new();
    let mut groups: ByType<BTreeSet<GroupId>> = api.types.fill(BTreeSet::new());
    for operation in &api.operations {
        let sent = sent(operation);
        let received = received(operation);
        for root in sent.iter().chain(&received) {
            groups[*root].insert(operation.group);
        }
        requests.extend(sent);
        responses.extend(received);
    }
    // Types outside of groups must exist whatever features are on.
    let mut outside: Vec<TypeId> = api.error_body.into_iter().collect();
    outside.extend(api.sent_by_webhooks().filter_map(TypeExpr::named));
    responses.extend(&outside);
    let requests = graph::reach(&edges, requests);
    let responses = graph::reach(&edges, responses);
    let unreached = api.types.ids().filter(|id| !requests[*id] && !responses[*id]);
    let ungated = graph::reach(&edges, unreached.chain(outside));
    for (((ty, in_requests), in_responses), ungated) in api.types.iter_mut().zip(requests).zip(responses).zip(ungated) {
        ty.analysis.in_requests = in_requests;
        ty.analysis.in_responses = in_responses;
        ty.analysis.ungated = ungated;
    }
    for (ty, groups) in api.types.iter_mut().zip(handed_down(&edges, groups)) {
        ty.analysis.groups = groups;
    }
}

/// Propagates the groups of each type to all types in it. In large descriptions most types form one cycle, and all
/// types below share one set of groups.
fn handed_down(edges: &Edges<TypeDef>, own: ByType<BTreeSet<GroupId>>) -> ByType<Arc<BTreeSet<GroupId>>> {
    let Components { of, members } = graph::components(edges);
    let mut sets: ByComponent<TypeDef, Arc<BTreeSet<GroupId>>> = members.fill(Arc::default());
    for (component, groups) in of.iter().zip(own) {
        add(&mut sets[*component], &Arc::new(groups));
    }
    // Components lead only to lower ones, so each set is complete when it is passed on.
    for (component, nodes) in members.entries().rev() {
        let set = Arc::clone(&sets[component]);
        if set.is_empty() {
            continue;
        }
        for target in nodes.iter().flat_map(|node| &edges[*node]) {
            if of[*target] != component {
                add(&mut sets[of[*target]], &set);
            }
        }
    }
    of.map(|_, component| Arc::clone(&sets[*component]))
}

/// Adds groups to a set, sharing the other set if it is a superset.
fn add(set: &mut Arc<BTreeSet<GroupId>>, more: &Arc<BTreeSet<GroupId>>) {
    if Arc::ptr_eq(set, more) || more.is_subset(set) {
        return;
    }
    if set.is_subset(more) {
        *set = Arc::clone(more);
    } else {
        Arc::make_mut(set).extend(more.iter());
    }
}

/// The types in a request.
pub fn sent(operation: &Operation) -> Vec<TypeId> {
    let mut found = Vec::new();
    let mut add = |ty: &TypeExpr| found.extend(ty.named());
    operation.parameters.iter().for_each(|parameter| add(&parameter.ty));
    if let Some(Body { content, .. }) = &operation.body {
        match content {
            BodyContent::Json(ty) | BodyContent::Xml(ty, _) | BodyContent::Form(ty, _) => add(ty),
            BodyContent::Multipart(parts) => {
                for part in parts {
                    match &part.content {
                        PartContent::Json(ty)
                        | PartContent::JsonItems(ty)
                        | PartContent::Text(ty)
                        | PartContent::Texts(ty)
                        | PartContent::ByValue(ty)
                        | PartContent::Styled(ty, _) => add(ty),
                        PartContent::File | PartContent::Files => {}
                    }
                }
            }
            BodyContent::Text | BodyContent::Bytes | BodyContent::File => {}
        }
    }
    found
}

/// The types in responses.
pub fn received(operation: &Operation) -> Vec<TypeId> {
    let bodies = operation.responses.iter().map(|response| &response.body);
    let items = operation.stream.iter().map(|stream| &stream.item);
    bodies.chain(items).filter_map(ResponseBody::value).filter_map(TypeExpr::named).collect()
}

/// Makes fields optional that one side never sends.
fn relax_access(api: &mut Api) {
    for ty in &mut api.types {
        let Shape::Struct(found) = &mut ty.shape else { continue };
        for field in &mut found.fields {
            if (field.read_only && ty.analysis.in_requests) || (field.write_only && ty.analysis.in_responses) {
                field.required = false;
            }
        }
    }
}

/// All type expressions outside of types, mutable.
pub fn uses_mut(api: &mut Api) -> Vec<&mut TypeExpr> {
    let mut uses = Vec::new();
    for operation in &mut api.operations {
        uses.extend(operation.parameters.iter_mut().map(|parameter| &mut parameter.ty));
        if let Some(body) = &mut operation.body {
            match &mut body.content {
                BodyContent::Json(ty) | BodyContent::Xml(ty, _) | BodyContent::Form(ty, _) => uses.push(ty),
                BodyContent::Multipart(parts) => {
                    uses.extend(parts.iter_mut().filter_map(|part| match &mut part.content {
                        PartContent::Json(ty)
                        | PartContent::JsonItems(ty)
                        | PartContent::Text(ty)
                        | PartContent::Texts(ty)
                        | PartContent::ByValue(ty)
                        | PartContent::Styled(ty, _) => Some(ty),
                        PartContent::File | PartContent::Files => None,
                    }));
                }
                BodyContent::Text | BodyContent::Bytes | BodyContent::File => {}
            }
        }
        for response in &mut operation.responses {
            uses.extend(response.body.value_mut());
        }
        uses.extend(operation.stream.iter_mut().filter_map(|stream| stream.item.value_mut()));
        match &mut operation.output {
            Output::Body(body) | Output::Maybe(body) => uses.extend(body.value_mut()),
            Output::ByStatus(bodies) => uses.extend(bodies.iter_mut().filter_map(|(_, body)| body.value_mut())),
            Output::Empty => {}
        }
    }
    uses.extend(api.webhooks.iter_mut().filter_map(|webhook| webhook.body.as_mut()));
    uses.extend(api.events.iter_mut().map(|events| &mut events.ty));
    uses.extend(api.examples.iter_mut().map(|example| &mut example.ty));
    uses
}
