//! Names: the only place where identifiers are made.
//!
//! A [`Scope`](scope::Scope) turns a name of the document into an identifier, and never returns the
//! same identifier twice. Each item of the IR is returned together with its identifiers, so nothing
//! is paired by position:
//!
//! | Module | What it does |
//! |---|---|
//! | `ascii` | any text → the same in ASCII |
//! | `split`, `words` | ASCII → words, which are joined in the case that Rust expects |
//! | `reserved` | names that are already taken |
//! | `scope` | words → identifiers, all of them different |
//! | `types`, `members`, `operations`, `inputs`, `bodies` | which names share a scope |
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
mod ident;
mod inputs;
mod members;
mod module_groups;
mod operations;
mod package;
mod reserved;
mod scope;
mod split;
mod types;
mod words;

use std::collections::BTreeMap;

use crate::ir::{Api, Header, Home, SchemaId, SecurityScheme, Type, Webhook};

pub(crate) use api_items::NamedServer;
pub(crate) use bodies::{NamedBodies, NamedContent, NamedParts, NamedResponses};
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
    /// The headers of responses.
    pub(crate) headers: Vec<Named<Header>>,
    /// The types of error bodies, each a variant of an enum.
    pub(crate) errors: Vec<Named<SchemaId>>,
    /// The security schemes, in the order of the API's.
    pub(crate) schemes: Vec<Named<&'a SecurityScheme>>,
    /// The servers.
    pub(crate) servers: Vec<NamedServer<'a>>,
    /// The functions that read the payloads of webhooks.
    pub(crate) webhooks: Vec<Named<&'a Webhook>>,
}

impl<'a> Names<'a> {
    /// Names everything in an API.
    pub(crate) fn new(api: &'a Api) -> Self {
        let mut operations = operations::operations(api);
        let groups = Groups::new(&mut operations);
        let types = types::types(api, &operations);
        Self {
            errors: api_items::errors(api, &types),
            types,
            operations,
            groups,
            headers: api_items::headers(api),
            schemes: api_items::credentials(api),
            servers: api_items::servers(api),
            webhooks: api_items::webhooks(api),
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
