//! The names of operations, of their modules and methods.
//!
//! Imports `bodies`, `ident`, `inputs`, `module_groups`, `operation_ids`, `reserved`,
//! `responses`, `scope`, `words`, and `ir`.

use super::bodies::{self, NamedChoice};
use super::ident::Ident;
use super::inputs::{NamedInput, inputs};
use super::reserved::{METHODS, TYPES};
use super::responses::{self, NamedBodies};
use super::scope::Scope;
use super::{module_groups, operation_ids};
use crate::ir::{Api, Operation};

/// An operation with its identifiers.
pub(crate) struct NamedOperation<'a> {
    pub(crate) operation: &'a Operation,
    /// The type of the request.
    pub(crate) ident: Ident,
    /// Its module.
    pub(crate) module: Ident,
    /// The module of its group, if it is in one.
    pub(crate) group: Option<Ident>,
    /// The client's method.
    pub(crate) method: Ident,
    /// What the caller passes: the parameters, then the content of the body.
    pub(crate) inputs: Vec<NamedInput<'a>>,
    /// The enum for a body with several contents.
    pub(crate) choice: Option<NamedChoice<'a>>,
    /// The bodies of successes.
    pub(crate) success: NamedBodies<'a>,
    /// The bodies of failures.
    pub(crate) failure: NamedBodies<'a>,
}

impl NamedOperation<'_> {
    /// The types in its module.
    pub(crate) fn types(&self) -> impl Iterator<Item = &Ident> {
        let choice = self.choice.iter().flat_map(|choice| {
            let parts = choice.contents.iter().flat_map(|content| &content.parts);
            std::iter::once(&choice.ident).chain(parts.map(|parts| &parts.ident))
        });
        let bodies = [&self.success, &self.failure];
        let bodies = bodies.into_iter().filter_map(NamedBodies::several);
        let others = choice.chain(bodies.map(|responses| &responses.ident));
        std::iter::once(&self.ident).chain(others)
    }
}

/// Names all operations. The module and the method are named like the request. Requests are
/// named before the enums for bodies and responses, so that these give way.
pub(super) fn operations(api: &Api) -> Vec<NamedOperation<'_>> {
    let mut types = Scope::requests(TYPES);
    let operations = api.operations.iter();
    let wanted = operations.map(|operation| (operation, operation_ids::wanted(&operation.id)));
    let named = types.claim_wanted(wanted.collect());
    let mut modules = Scope::modules("operations");
    let mut methods = Scope::fields(METHODS);
    let groups = module_groups::operation_groups(api, &mut modules);
    let named = named.into_iter().map(|(operation, named)| NamedOperation {
        operation,
        module: modules.claim(&named.words).ident,
        group: groups.get(operation.id.as_str()).cloned(),
        method: methods.claim(&named.words).ident,
        ident: named.ident,
        inputs: inputs(operation),
        choice: bodies::choice(operation, &mut types),
        success: responses::success(operation, &mut types),
        failure: responses::failure(operation, &mut types),
    });
    named.collect()
}
