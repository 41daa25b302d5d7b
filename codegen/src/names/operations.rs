//! The names of operations, of their modules, methods and inputs.

use proc_macro2::Ident;

use super::folder;
use super::reserved::{METHODS, SETTERS, TYPES};
use super::scope::{Named, Scope, Wanted};
use super::words::Words;
use crate::ir::{Api, ContentKind, Form, Operation};

/// The identifiers of an operation.
pub(crate) struct OperationNames {
    /// The type of the request.
    pub(crate) ident: Ident,
    /// Its module.
    pub(crate) module: Ident,
    /// The module of its group, where it is in one.
    pub(crate) group: Option<Ident>,
    /// The client's method.
    pub(crate) method: Ident,
    /// The fields for the parameters.
    pub(crate) parameters: Vec<Ident>,
    /// The fields for the fields of the form.
    pub(crate) form: Vec<Ident>,
}

/// Names all operations. The module and the method are called like the request.
pub(super) fn operations(api: &Api) -> Vec<OperationNames> {
    let ids = api.operations.iter().map(|operation| &operation.id);
    let wanted: Vec<_> = ids.map(|id| wanted(id)).collect();
    let named = Scope::requests(TYPES).claim_wanted(&wanted);
    let mut modules = Scope::modules("operations");
    let mut methods = Scope::fields(METHODS);
    let groups = folder::groups(api, &mut modules);
    let named = api.operations.iter().zip(named).zip(groups);
    named
        .map(|((operation, Named { ident, words }), group)| {
            let (parameters, form) = inputs(operation);
            OperationNames {
                ident,
                module: modules.claim(&words).ident,
                group,
                method: methods.claim(&words).ident,
                parameters,
                form,
            }
        })
        .collect()
}

/// The words of an operation's id, or of a component's name: one that is made of a method
/// and the path `/` has a word for that.
pub(super) fn words(id: &str) -> Words {
    match id.strip_suffix(" /") {
        Some(method) if is_made(id) => Words::of(&format!("{method} root")),
        _ => Words::of(id),
    }
}

/// An id of the description comes before one that is made.
fn wanted(id: &str) -> Wanted {
    let wanted = Wanted::snake(id, words(id));
    match is_made(id) {
        true => wanted.made(),
        false => wanted,
    }
}

/// Whether an id is made of a method and a path: `get /pets`.
fn is_made(id: &str) -> bool {
    id.split_once(' ')
        .is_some_and(|(_, path)| path.starts_with('/'))
}

/// Parameters and fields of the form are fields and setters of one request.
fn inputs(operation: &Operation) -> (Vec<Ident>, Vec<Ident>) {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let form = contents.flat_map(|content| match &content.kind {
        ContentKind::Form(Form::Fields { fields, .. }) => fields.as_slice(),
        _ => &[],
    });
    let parameters = operation.parameters.iter().map(|parameter| &parameter.name);
    let names = parameters.chain(form.map(|field| &field.name));
    let mut idents = Scope::fields(SETTERS).claim_all(names.map(String::as_str));
    let form = idents.split_off(operation.parameters.len());
    (idents, form)
}
