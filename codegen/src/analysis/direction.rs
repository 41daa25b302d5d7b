//! Direction: the schemas whose instances no request sends.
//!
//! Imports `ir`.

use std::collections::HashSet;

use crate::ir::{Api, Operation, SchemaId, Type};

/// Marks the schemas that no request leads to. What else leads to them makes no difference, so that
/// a mark can only go when the document grows.
pub(crate) fn mark_sent(api: &mut Api) {
    let sent = reached(api, api.operations.iter().flat_map(Operation::sent));
    for (index, schema) in api.schemas.iter_mut().enumerate() {
        schema.never_sent = !sent.contains(&SchemaId(index));
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
    use crate::ir::testing::{api, field, list, named, object, operation, parameter, response};
    use crate::ir::{Place, ResponseBody, Rest, Shape, Status};

    fn holder(ids: &[usize]) -> Shape {
        let fields = ids.iter().map(|id| field("f", list(named(*id))));
        object(fields.collect(), Rest::Ignored)
    }

    #[test]
    fn what_a_request_leads_to_is_sent() {
        // A response has 0, which contains 1 and 2; a parameter is 3, which contains 2; nothing has
        // 4.
        let mut api = api(vec![
            holder(&[1, 2]),
            holder(&[]),
            holder(&[3]),
            holder(&[2]),
            holder(&[2]),
        ]);
        let mut called = operation("call");
        called.parameters = vec![parameter("p", Place::Query, named(3))];
        let body = ResponseBody::Json(named(0));
        called.responses = vec![response(Status::Code(200), vec![body])];
        api.operations.push(called);
        mark_sent(&mut api);
        let marks = api.schemas.iter().map(|schema| schema.never_sent);
        assert_eq!(marks.collect::<Vec<_>>(), [true, true, false, false, true]);
    }
}
