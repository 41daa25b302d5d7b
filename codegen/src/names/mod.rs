//! Names: the only place where identifiers are made.
//!
//! A name of the description goes in as text, an identifier comes out of a [`Scope`], which
//! gives no identifier twice:
//!
//! | Module | What it does |
//! |---|---|
//! | `ascii` | any text → the same in ASCII |
//! | `split`, `words` | ASCII → words, which are joined in the case that Rust wants |
//! | `reserved` | what is called something already |
//! | `scope` | words → identifiers, all of them different |
//! | `types`, `operations`, `extra`, `access` | which names share a scope |
//! | `folder` | which modules stand together |
//!
//! A name does not depend on the order of the description, nor on other names, as long as
//! they do not fall together with it.
//!
//! Imports `ir`.

mod access;
mod ascii;
mod extra;
mod folder;
mod ident;
mod operations;
mod package;
mod reserved;
mod scope;
mod split;
mod types;
mod words;

use crate::ir::{Api, SchemaId};
use reserved::TYPES;
use scope::Scope;

pub(crate) use access::ServerNames;
pub(crate) use extra::{EnumNames, ExtraNames};
pub(crate) use ident::Ident;
pub(crate) use operations::OperationNames;
pub(crate) use package::{is_package_name, package_name};
pub(crate) use types::TypeNames;

/// The identifiers of an API.
pub(crate) struct Names {
    types: Vec<TypeNames>,
    operations: Vec<OperationNames>,
    extras: Vec<ExtraNames>,
    /// The constants for the headers of answers.
    pub(crate) headers: Vec<Ident>,
    /// The constructor of credentials for each security scheme.
    pub(crate) credentials: Vec<Ident>,
    /// The names of the servers that there is a choice of.
    pub(crate) servers: Vec<ServerNames>,
}

impl Names {
    /// Names everything in an API.
    pub(crate) fn new(api: &Api) -> Self {
        let mut requests = Scope::requests(TYPES);
        Self {
            types: types::types(api),
            operations: operations::operations(api, &mut requests),
            extras: extra::extras(api, &mut requests),
            headers: extra::headers(api),
            credentials: access::credentials(api),
            servers: access::servers(api),
        }
    }

    /// The names of a type.
    pub(crate) fn ty(&self, id: SchemaId) -> &TypeNames {
        #[expect(
            clippy::indexing_slicing,
            reason = "ids and names come from the same list"
        )]
        &self.types[id.0]
    }

    /// The operations with their names.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &OperationNames> {
        self.operations.iter()
    }

    /// What the operations need besides their requests.
    pub(crate) fn extras(&self) -> impl Iterator<Item = &ExtraNames> {
        self.extras.iter()
    }
}
