//! Reachability: the schemas that the operations of only one group lead to.
//!
//! A component and what is inside of it are a family, and so are the inline schemas of an operation.
//! Its types are compiled together, so what leads to one of them leads to all. A program can use a
//! schema that nothing leads to without any operation, and with it all that this schema leads to.
//!
//! Imports `ir`.

use std::collections::{HashMap, HashSet};

use crate::ir::{Api, Home, Operation, Schema, Type};

/// Marks the schemas that the operations of only one group lead to, if there are several groups.
pub(crate) fn mark_groups(api: &mut Api) {
    let groups: HashSet<_> = api.operations.iter().filter_map(Operation::group).collect();
    if groups.len() < 2 {
        return;
    }
    let walk = Walk::of(api);
    let groups = api.schemas.iter().map(|schema| walk.group(schema));
    let groups: Vec<_> = groups.collect();
    for (schema, group) in api.schemas.iter_mut().zip(groups) {
        schema.group = group;
    }
}

/// What leads to the schemas of a family.
#[derive(Clone, Copy, PartialEq)]
enum Reach<'a> {
    Nothing,
    /// The operations of this group.
    Group(&'a str),
    /// Several groups, or something that is in no group.
    Anything,
}

impl Reach<'_> {
    /// What leads to a family if both of these do.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Reach::Nothing, reach) | (reach, Reach::Nothing) => reach,
            (one, other) if one == other => one,
            _ => Reach::Anything,
        }
    }
}

/// What identifies a family.
type Key<'a> = (Home, &'a str);

fn key(schema: &Schema) -> Key<'_> {
    (schema.label.home, &schema.label.family)
}

struct Family<'a> {
    schemas: Vec<&'a Schema>,
    reach: Reach<'a>,
}

/// A walk from the operations to the families that they lead to. Each family is followed at most
/// twice: for the first group, and when there is another one.
struct Walk<'a> {
    api: &'a Api,
    families: HashMap<Key<'a>, Family<'a>>,
    /// The families that still have to be followed.
    open: Vec<Key<'a>>,
}

impl<'a> Walk<'a> {
    /// The walk of an API at its end.
    fn of(api: &'a Api) -> Self {
        let mut families: HashMap<_, Family<'_>> = HashMap::new();
        for schema in &api.schemas {
            let family = families.entry(key(schema)).or_insert_with(|| Family {
                schemas: Vec::new(),
                reach: Reach::Nothing,
            });
            family.schemas.push(schema);
        }
        let mut walk = Self {
            api,
            families,
            open: Vec::new(),
        };
        walk.operations();
        // The headers have constants, and the webhooks functions, which are in no group.
        for header in api.response_headers() {
            walk.reach_types(&header.ty, Reach::Anything);
        }
        for webhook in &api.webhooks {
            walk.reach_types(&webhook.payload, Reach::Anything);
        }
        walk.follow();
        let left = walk.families.iter();
        let left = left.filter(|(_, family)| family.reach == Reach::Nothing);
        let left: Vec<_> = left.map(|(key, _)| *key).collect();
        for key in left {
            walk.reach(key, Reach::Anything);
        }
        walk.follow();
        walk
    }

    /// Reaches what the operations have, and what is inside of them.
    fn operations(&mut self) {
        for operation in &self.api.operations {
            let reach = operation.group().map_or(Reach::Anything, Reach::Group);
            self.reach((Home::Operation, &operation.id), reach);
            for ty in operation.sent().chain(operation.received()) {
                self.reach_types(ty, reach);
            }
        }
    }

    /// The group of a schema, if no other one leads to it.
    fn group(&self, schema: &Schema) -> Option<String> {
        match self.families.get(&key(schema))?.reach {
            Reach::Group(group) => Some(group.to_owned()),
            Reach::Nothing | Reach::Anything => None,
        }
    }

    /// Reaches the families in a type.
    fn reach_types(&mut self, ty: &Type, reach: Reach<'a>) {
        let mut types = vec![ty];
        while let Some(ty) = types.pop() {
            types.extend(ty.parts());
            if let Type::Named(id) = ty
                && let Some(schema) = self.api.schema(*id)
            {
                self.reach(key(schema), reach);
            }
        }
    }

    fn reach(&mut self, key: Key<'a>, reach: Reach<'a>) {
        let Some(family) = self.families.get_mut(&key) else {
            return;
        };
        let reach = family.reach.and(reach);
        if reach != family.reach {
            family.reach = reach;
            self.open.push(key);
        }
    }

    /// Follows the families that are open to all that they lead to.
    fn follow(&mut self) {
        while let Some(key) = self.open.pop() {
            let Some(family) = self.families.get(&key) else {
                continue;
            };
            let reach = family.reach;
            let types = family.schemas.iter().flat_map(|it| it.shape.types());
            let types: Vec<&'a Type> = types.collect();
            for ty in types {
                self.reach_types(ty, reach);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{
        api, enumeration, field, list, named, object, operation, parameter, response, schema,
    };
    use crate::ir::{Docs, Header, Label, Place, ResponseBody, Rest, Shape, Status, Webhook};

    /// An object with properties of the types with these numbers.
    fn holder(ids: &[usize]) -> Shape {
        let fields = ids.iter().map(|id| field("f", list(named(*id))));
        object(fields.collect(), Rest::Ignored)
    }

    /// Adds an operation with a tag, if it is not empty, that receives the type with this number.
    fn receive(api: &mut Api, tag: &str, id: usize) {
        let mut receiving = operation("{}");
        receiving.path.clear();
        receiving.id = format!("op{}", api.operations.len());
        receiving.tags = [tag].map(str::to_owned).into();
        receiving.tags.retain(|tag| !tag.is_empty());
        let body = ResponseBody::Json(named(id));
        receiving
            .responses
            .push(response(Status::Code(200), vec![body]));
        api.operations.push(receiving);
    }

    #[track_caller]
    fn check(mut api: Api, expected: &[&str]) {
        let mut turned = api.clone();
        turned.operations.reverse();
        for api in [&mut api, &mut turned] {
            mark_groups(api);
            let groups = api.schemas.iter().map(|schema| schema.group.as_deref());
            let groups: Vec<_> = groups.map(Option::unwrap_or_default).collect();
            assert_eq!(groups, expected);
        }
    }

    #[test]
    fn a_type_is_of_the_group_that_alone_leads_to_it() {
        let none = || holder(&[]);
        let mut api = api(vec![
            holder(&[1, 2]),
            none(),
            none(),
            holder(&[2, 4]),
            holder(&[3]),
        ]);
        receive(&mut api, "a", 0);
        receive(&mut api, "a", 1);
        receive(&mut api, "b", 3);
        check(api, &["a", "a", "", "b", "b"]);
    }

    #[test]
    fn what_is_in_no_group_leads_to_types_that_are_in_none() {
        let header = Header {
            name: "X-Kind".to_owned(),
            docs: Docs::default(),
            required: false,
            delimiter: None,
            ty: named(2),
        };
        let kind = || enumeration(&["x"], true);
        // The last one is not used, and leads to the one before it.
        let shapes = vec![kind(), kind(), kind(), kind(), kind(), holder(&[4])];
        let mut api = api(shapes);
        for id in 0..5 {
            receive(&mut api, "a", id);
        }
        receive(&mut api, "", 1);
        receive(&mut api, "b", 1);
        api.operations[0].responses[0].headers.push(header);
        api.webhooks.push(Webhook {
            name: "w".to_owned(),
            docs: Docs::default(),
            payload: named(3),
        });
        check(api, &["a", "", "", "", "", ""]);
    }

    #[test]
    fn what_is_in_one_file_is_of_one_group() {
        let mut api = api(vec![holder(&[2]), holder(&[]), holder(&[])]);
        // The second is inside the first, and an operation of another group refers to it.
        api.schemas[1].label = api.schemas[0].label.part("part");
        receive(&mut api, "a", 0);
        receive(&mut api, "b", 1);
        check(api, &["", "", ""]);
    }

    #[test]
    fn what_is_inside_an_operation_is_of_its_group() {
        let mut api = api(vec![holder(&[1]), holder(&[]), holder(&[])]);
        let mut sending = operation("send");
        sending.tags = vec!["a".to_owned()];
        sending.parameters = vec![parameter("p", Place::Query, Type::Boolean)];
        api.operations.push(sending);
        receive(&mut api, "b", 2);
        // Nothing that is sent or received has the payload of a callback.
        let mut payload = schema("send", holder(&[1]));
        payload.label = Label::of(Home::Operation, "send").part("payload");
        api.schemas[0] = payload;
        check(api.clone(), &["a", "a", "b"]);
        // A single group is always compiled.
        api.operations.truncate(1);
        check(api, &["", "", ""]);
    }
}
