//! Direction: the schemas whose instances are only received.
//!
//! Imports `ir`.

use std::collections::HashSet;

use crate::ir::{Api, Operation, SchemaId, Type};

/// Marks the schemas that responses or webhooks lead to, and no request. What nothing leads to is
/// the program's to use, so it is not marked.
pub(crate) fn mark_received(api: &mut Api) {
    let sent = reached(api, api.operations.iter().flat_map(Operation::sent));
    let bodies = api.operations.iter().flat_map(Operation::received);
    let payloads = api.webhooks.iter().map(|webhook| &webhook.payload);
    let received = reached(api, bodies.chain(payloads));
    for (index, schema) in api.schemas.iter_mut().enumerate() {
        let id = SchemaId(index);
        schema.only_received = received.contains(&id) && !sent.contains(&id);
    }
}

/// Returns the schemas that these types lead to.
fn reached<'a>(api: &'a Api, types: impl Iterator<Item = &'a Type>) -> HashSet<SchemaId> {
    let mut reached = HashSet::new();
    let mut open: Vec<_> = types.collect();
    while let Some(ty) = open.pop() {
        open.extend(ty.parts());
        if let Type::Named(id) = ty
            && let Some(schema) = api.schema(*id)
            && reached.insert(*id)
        {
            open.extend(schema.shape.types());
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{
        api, field, list, named, object, operation, parameter, response, schema,
    };
    use crate::ir::{Place, ResponseBody, Rest, Shape, Status, Webhook};

    fn holder(ids: &[usize]) -> Shape {
        let fields = ids.iter().map(|id| field("f", list(named(*id))));
        object(fields.collect(), Rest::Ignored)
    }

    #[test]
    fn what_a_request_or_nothing_leads_to_is_not_only_received() {
        // A response has 0 and 1, which contain 2 and 3; a parameter is 3; nothing has 4; a webhook
        // has 5.
        let mut api = api(vec![
            holder(&[2]),
            holder(&[3, 1]),
            holder(&[]),
            holder(&[]),
            holder(&[2]),
            holder(&[]),
        ]);
        let mut called = operation("call");
        called.parameters = vec![parameter("p", Place::Query, named(3))];
        let bodies = [0, 1].map(|id| ResponseBody::Json(named(id)));
        called.responses = vec![response(Status::Code(200), bodies.to_vec())];
        api.operations.push(called);
        api.webhooks.push(Webhook {
            name: "w".to_owned(),
            docs: schema("w", holder(&[])).docs,
            payload: named(5),
        });
        mark_received(&mut api);
        let marks = api.schemas.iter().map(|schema| schema.only_received);
        let expected = [true, true, true, false, false, true];
        assert_eq!(marks.collect::<Vec<_>>(), expected);
    }
}
