//! Names: the only place where identifiers are made.
//!
//! A [`Scope`](scope::Scope) turns a name of the document into an identifier, and never returns the
//! same identifier twice. Each item of the IR is returned together with its identifiers, so nothing
//! is paired by position:
//!
//! | Module | What it does |
//! |---|---|
//! | `ascii` | any text → the same in ASCII |
//! | `split`, `symbols`, `words` | ASCII → words, which are joined in the case that Rust expects |
//! | `reserved` | names that are already taken |
//! | `collision` | the names that share their words, to be reported |
//! | `scope` | words → identifiers, all of them different |
//! | `wanted`, `distinguish` | which of several names has the identifier, and what the others are called |
//! | `families`, `types`, `members`, `operations`, `inputs`, `bodies` | which names share a scope |
//! | `api_items` | the same for headers, credentials and servers |
//! | `module_groups` | the groups of operations: their modules and features |
//! | `package` | the name and the version of the package |
//!
//! A name does not depend on the order of the document, nor on other names unless they
//! collide with it.
//!
//! Imports `ir` and `runtime_modules`.

mod api_items;
mod ascii;
mod bodies;
mod collision;
mod distinguish;
mod families;
mod ident;
mod inputs;
mod members;
mod module_groups;
mod operations;
mod package;
mod reserved;
mod scope;
mod split;
mod symbols;
mod types;
mod wanted;
mod words;

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::ir::{Api, Header, Home, SchemaId, SecurityScheme, Type, Webhook};

use collision::Collision;

pub(crate) use api_items::NamedServer;
pub(crate) use bodies::{
    NamedBodies, NamedBody, NamedContent, NamedEvents, NamedParts, NamedResponses,
};
pub(crate) use collision::Collisions;
pub(crate) use ident::{Ident, Named};
pub(crate) use inputs::Input;
pub(crate) use members::{NamedRest, NamedShape};
pub(crate) use module_groups::Groups;
pub(crate) use operations::NamedOperation;
pub(crate) use package::{package_name, package_name_fault, package_version};
pub(crate) use types::NamedType;

/// The items of an API with their identifiers.
pub(crate) struct Names<'a> {
    types: BTreeMap<SchemaId, NamedType<'a>>,
    /// The operations, in the order of the document.
    pub(crate) operations: Vec<NamedOperation<'a>>,
    /// The groups of operations.
    pub(crate) groups: Groups,
    /// The headers of responses, by their names in lower case.
    pub(crate) headers: IndexMap<String, Named<Header>>,
    /// The types of error bodies, each a variant of an enum.
    pub(crate) errors: Vec<Named<SchemaId>>,
    /// The security schemes, in the order of the API's.
    pub(crate) schemes: Vec<Named<&'a SecurityScheme>>,
    /// The security schemes by which clients get tokens for themselves.
    pub(crate) client_flows: Vec<Named<&'a SecurityScheme>>,
    /// The servers.
    pub(crate) servers: Vec<NamedServer<'a>>,
    /// The functions that read the payloads of webhooks.
    pub(crate) webhooks: Vec<Named<&'a Webhook>>,
    /// The names of components that collide.
    colliding_components: Vec<Collision>,
    /// The ids of operations that collide.
    colliding_ids: Vec<Collision>,
}

impl<'a> Names<'a> {
    /// Names everything in an API.
    pub(crate) fn new(api: &'a Api) -> Self {
        let components = types::Heads::components(api);
        let (mut operations, colliding_ids) = operations::operations(api, components.idents());
        let groups = Groups::new(api, &mut operations);
        let types = types::types(api, &components, &operations);
        Self {
            errors: api_items::errors(api, &types),
            types,
            operations,
            groups,
            headers: api_items::headers(api),
            schemes: api_items::credentials(api),
            client_flows: api_items::client_flows(api),
            servers: api_items::servers(api),
            webhooks: api_items::webhooks(api),
            colliding_components: components.collisions,
            colliding_ids,
        }
    }

    /// The names that collide. Values that differ in case alone are what they seem to be: each has
    /// a name that says so, and APIs hardly distinguish them.
    pub(crate) fn collisions(&self) -> Vec<Collisions<'_>> {
        let of = |what, origin, all| Collisions { what, origin, all };
        let schemas = refs(&self.colliding_components);
        let whole = [
            of("names of schemas", "#/components/schemas", schemas),
            of("operationIds", "#/paths", refs(&self.colliding_ids)),
        ];
        let operations = self.operations.iter().map(|named| {
            let origin = &named.operation.origin;
            of("names of parameters", origin, refs(&named.collisions))
        });
        let types = self.types().filter(|named| !named.collisions.is_empty());
        let types = types.map(|named| {
            let mut all = refs(&named.collisions);
            let what = match &named.shape {
                NamedShape::Object { .. } => "names of properties",
                NamedShape::Union { .. } => "names of branches",
                _ => {
                    all.retain(|collision| !collision.is_of_case());
                    "values"
                }
            };
            of(what, self.origin(named), all)
        });
        let all = whole.into_iter().chain(operations).chain(types);
        all.filter(|collisions| !collisions.all.is_empty())
            .collect()
    }

    /// The location of a schema; for a shared definition, that of its first place.
    fn origin(&self, named: &NamedType<'a>) -> &str {
        let is_place = |other: &&NamedType<'_>| {
            let definition = self.shared_definition(other);
            definition.is_some_and(|definition| definition.id == named.id)
        };
        match named.schema.label.home {
            Home::Shared => self
                .types()
                .find(is_place)
                .map_or("", |place| &place.schema.origin),
            _ => &named.schema.origin,
        }
    }

    /// All types, in the order of the API's schemas.
    pub(crate) fn types(&self) -> impl Iterator<Item = &NamedType<'a>> {
        self.types.values()
    }

    /// The table of a type's constraints.
    pub(crate) fn rules(&self, id: SchemaId) -> Option<&Ident> {
        self.types.get(&id).map(|named| &named.rules)
    }

    /// The variant for error bodies of a type.
    pub(crate) fn error(&self, id: SchemaId) -> Option<&Ident> {
        let mut errors = self.errors.iter();
        let named = errors.find(|named| named.item == id)?;
        Some(&named.ident)
    }

    /// A type of the API. The id of a schema that the API does not have, which would be a defect
    /// of the generator, has none: the emitted tokens do not parse then, and the defect is
    /// reported.
    pub(crate) fn ty(&self, id: SchemaId) -> Option<&NamedType<'a>> {
        self.types.get(&id)
    }

    /// The definition that several places share, if a type is only the name of one of them for it.
    pub(crate) fn shared_definition(&self, named: &NamedType<'_>) -> Option<&NamedType<'a>> {
        let NamedShape::Alias(Type::Named(id)) = named.shape else {
            return None;
        };
        let definition = self.ty(*id)?;
        (definition.schema.label.home == Home::Shared).then_some(definition)
    }
}

fn refs(collisions: &[Collision]) -> Vec<&Collision> {
    collisions.iter().collect()
}
