//! The names of operations, of their modules and methods.
//!
//! Imports `bodies`, `collision`, `ident`, `inputs`, `reserved`, `scope`, `wanted`, `words`, and `ir`.

use super::bodies::{
    NamedBodies, NamedBody, NamedChoice, NamedEvents, choice, events, inner_bodies, successes,
};
use super::collision::Collision;
use super::ident::{Ident, Named};
use super::inputs::{Input, inputs};
use super::reserved::{IMPORTS, METHODS, TYPES};
use super::scope::Scope;
use super::wanted::Wanted;
use super::words::{Words, is_made};
use crate::ir::{Api, Operation, Part};

/// An operation with its identifiers.
pub(crate) struct NamedOperation<'a> {
    pub(crate) operation: &'a Operation,
    /// The type of the request.
    pub(crate) ident: Ident,
    /// Its module.
    pub(crate) module: Ident,
    /// The modules of the groups that it is in, the outermost first. Operations are named before
    /// groups.
    pub(crate) groups: Vec<Ident>,
    /// The client's method.
    pub(crate) method: Ident,
    /// What the caller passes: the parameters, then the content of the body.
    pub(crate) inputs: Vec<Named<Input<'a>>>,
    /// The enum for a body with several contents.
    pub(crate) choice: Option<NamedChoice<'a>>,
    /// The bodies inside of the parts of the body.
    pub(crate) inner_bodies: Vec<NamedBody<'a>>,
    /// The bodies of successes.
    pub(crate) success: NamedBodies<'a>,
    /// The enums for events of several kinds.
    pub(crate) events: Vec<NamedEvents<'a>>,
    /// The names of its inputs that collide.
    pub(super) collisions: Vec<Collision>,
}

impl NamedOperation<'_> {
    /// The struct of the parts of a part that is a body itself.
    pub(crate) fn parts_of(&self, part: &Part) -> Option<&Ident> {
        let mut bodies = self.inner_bodies.iter();
        let body = bodies.find(|body| std::ptr::eq(body.part, part))?;
        Some(&body.parts.ident)
    }

    /// The path of its module.
    pub(crate) fn path(&self) -> Vec<Ident> {
        let root = Ident::new("operations");
        let groups = self.groups.iter().cloned();
        std::iter::once(root)
            .chain(groups)
            .chain([self.module.clone()])
            .collect()
    }

    /// The types in its module.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Ident> {
        let choice = self.choice.iter().flat_map(|choice| {
            let parts = choice.contents.iter().flat_map(|content| &content.parts);
            std::iter::once(&choice.ident).chain(parts.map(|parts| &parts.ident))
        });
        let success = self.success.several().map(|responses| &responses.ident);
        let events = self.events.iter().map(|events| &events.ident);
        let bodies = self.inner_bodies.iter().map(|body| &body.parts.ident);
        let others = choice.chain(bodies).chain(success).chain(events);
        std::iter::once(&self.ident).chain(others)
    }
}

/// Names all operations; `components` are the types of components. The module and the method are
/// named like the request, as if there were no components. Returns the ids that collide as well.
///
/// No type beside a request has the name of a component, although the two are in different
/// modules: code that uses both would have to rename one, and `AddPet` would mean two things in
/// its docs and errors. It is the request that gives way, in spite of what this costs when such a
/// component is added later, because there is one of it, made in one place by `new`, or without
/// its name by the method of the client, whereas the name of a component is in the signatures and
/// the fields of all code that passes its values on.
pub(super) fn operations<'a, 'c>(
    api: &'a Api,
    components: impl Iterator<Item = &'c Ident>,
) -> (Vec<NamedOperation<'a>>, Vec<Collision>) {
    let mut ids = Scope::requests(TYPES);
    let operations = api.operations.iter();
    let wanted = operations.map(|operation| (operation, wanted(&operation.id)));
    let named = ids.claim_wanted(wanted.collect());
    // Requests are named before the enums for bodies and responses, so that these give way.
    let mut types = Scope::requests(TYPES);
    components.for_each(|ident| types.take(ident.to_string()));
    let wanted = named.into_iter().map(|(operation, named)| {
        let wanted = Wanted::camel(&operation.id, named.words.clone());
        ((operation, named.words), wanted)
    });
    let named = types.claim_wanted(wanted.collect());
    let mut modules = Scope::modules("operations", &["operation"]);
    IMPORTS
        .iter()
        .for_each(|name| modules.take((*name).to_owned()));
    let mut methods = Scope::fields(METHODS);
    let named = named.into_iter().map(|((operation, words), request)| {
        let (inputs, collisions) = inputs(operation);
        NamedOperation {
            operation,
            module: modules.claim(&words).ident,
            groups: Vec::new(),
            method: methods.claim(&words).ident,
            ident: request.ident,
            inputs,
            choice: choice(operation, &mut types),
            inner_bodies: inner_bodies(operation, &mut types),
            success: successes(operation, &mut types),
            events: events(operation, &mut types),
            collisions,
        }
    });
    (named.collect(), ids.into_collisions())
}

/// The wanted name of an operation. An `operationId` takes precedence over an id that is made.
fn wanted(id: &str) -> Wanted {
    let wanted = Wanted::snake(id, Words::of_id(id));
    match is_made(id) {
        true => wanted.made(),
        false => wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{api, body, operation, response};
    use crate::ir::{ContentKind, ResponseBody, Status, Type};

    #[test]
    fn all_types_of_an_operation_differ() {
        let mut adding = operation("add pet");
        let parts = ContentKind::Multipart(Vec::new());
        adding.body = Some(body(vec![
            ContentKind::Json(Type::Any),
            parts.clone(),
            parts,
        ]));
        let json = ResponseBody::Json(Type::Any);
        for (status, bodies) in [
            (200, vec![json, ResponseBody::Events(Type::Any)]),
            (404, vec![ResponseBody::Text]),
        ] {
            adding
                .responses
                .push(response(Status::Code(status), bodies));
        }
        let mut api = api(Vec::new());
        api.operations = vec![adding, operation("addPetBody")];
        let (operations, _) = operations(&api, std::iter::empty());
        let [adding, other] = operations.as_slice() else {
            panic!("two operations")
        };
        let types: Vec<_> = adding.types().map(Ident::to_string).collect();
        let expected = [
            "AddPet",
            "AddPetRequestBody",
            "AddPetParts",
            "AddPetBodyParts",
            "AddPetSuccess",
        ];
        assert_eq!(types, expected);
        assert_eq!(other.ident.to_string(), "AddPetBody");
        let names = [&adding.module, &adding.method, &other.method];
        let expected = ["add_pet", "add_pet", "add_pet_body"];
        assert_eq!(names.map(Ident::to_string), expected);
        let variants = |bodies: &NamedBodies<'_>| {
            let responses = bodies.several().unwrap().responses.iter();
            let idents = responses.map(|named| named.ident.to_string());
            idents.collect::<Vec<_>>()
        };
        assert_eq!(variants(&adding.success), ["Ok", "OkEvents"]);
        let contents = adding.choice.as_ref().unwrap().contents.iter();
        let contents = contents.map(|named| named.ident.to_string());
        let expected = ["Json", "Multipart", "MultipartValue"];
        assert_eq!(contents.collect::<Vec<_>>(), expected);
        assert!(other.choice.is_none() && other.success.several().is_none());
    }

    #[test]
    fn a_module_has_no_name_that_is_imported_beside_it() {
        let mut api = api(Vec::new());
        api.operations = vec![operation("call")];
        let (operations, _) = operations(&api, std::iter::empty());
        assert_eq!(operations[0].module.to_string(), "call_operation");
    }

    #[test]
    fn ids_that_are_made_give_way_and_read_well() {
        assert_eq!(Words::of_id("get /").snake(), "get_root");
        assert_eq!(Words::of_id("get /pets/{id}").camel(), "GetPetsById");
        assert_eq!(Words::of_id("get pets /").camel(), "GetPets");
        assert!(is_made("get /pets") && !is_made("get pets") && !is_made("pets"));
        let names = ["get /pets", "get pets"].map(|id| (id, wanted(id)));
        let named = Scope::requests(&[]).claim_wanted(names.into());
        let idents: Vec<_> = named.iter().map(|(_, named)| &named.ident).collect();
        assert_eq!(idents, ["GetPetsRequest", "GetPets"]);
    }
}
