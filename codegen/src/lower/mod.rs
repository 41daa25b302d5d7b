//! Converts an OpenAPI document to the IR.
//!
//! Each schema is lowered once, however often it is used (`schema`). An inline schema whose type
//! needs a name becomes a schema like the named ones. Unsupported features are reported here, with
//! their location.
//!
//! Imports `analysis`, `diag`, `ir`, `keyword` and `spec`.

mod content;
mod context;
mod coverage;
mod direction;
mod docs;
mod file;
mod form;
mod header;
mod header_schemas;
mod info;
mod lowering;
mod media_type;
mod media_type_name;
mod multipart;
mod nested_part;
mod node_map;
mod operation;
mod operation_ids;
mod pagination;
mod parameter;
mod parts;
mod patterns;
mod positions;
mod query_string;
mod response;
mod schema;
mod security;
mod sent_parts;
mod server;
mod status;
mod stream;
mod webhook;

use std::collections::HashMap;
use std::rc::Rc;

use crate::analysis;
use crate::diag::{Code, Constraint, Diagnostic, Diagnostics, JsonPointer};
use crate::ir::{Api, Home, Interpretation, Label, Operation, Server, Webhook};
use crate::spec::{Node, OperationPlace, Selection, made_id, operations, schemas};
use context::Context;
use coverage::Coverage;
use lowering::Lowering;

/// An API, and what is known of its document besides.
pub(crate) struct Lowered<'d> {
    pub(crate) api: Api,
    /// How many keywords of the document are only documented.
    pub(crate) documented: usize,
    /// What was inferred although the document does not state it.
    pub(crate) notes: Vec<Diagnostic>,
    coverage: Rc<Coverage<'d>>,
}

impl<'d> Lowered<'d> {
    /// What became of all constraints of the document.
    pub(crate) fn constraints(&self, root: &'d Node, warnings: &[Diagnostic]) -> Vec<Constraint> {
        self.coverage.report(&schemas(root), warnings)
    }
}

/// Lowers what is selected of a document that has been checked. Where `found` has errors
/// afterwards, the result is of no use.
pub(crate) fn lower<'d>(
    root: &'d Node,
    selection: Option<&Selection<'_>>,
    interpretation: Interpretation,
    found: &Diagnostics,
) -> Lowered<'d> {
    let mut lowering = Lowering::new(Context::new(root, interpretation, found));
    if selection.is_none() {
        lowering.schemas.components();
    }
    let chosen: Vec<_> = operations(root)
        .filter(|place| selection.is_none_or(|chosen| chosen.contains(place.path, place.method)))
        .collect();
    let (servers, base_url) = lowering.servers(&chosen);
    lowering.base_url = base_url;
    let mut lowered = Vec::new();
    let mut ids = HashMap::new();
    for place in &chosen {
        match lowering.operation(place) {
            Some(operation) => {
                ids.insert(made_id(place.method, place.path), operation.id.clone());
                lowered.push(operation);
            }
            None => {
                // The checks accept only what can be lowered. Nothing may vanish if they do not.
                let message = "internal error: this operation was checked, but cannot be lowered";
                found.push(Diagnostic::new(
                    Code::INTERNAL,
                    &place.operation.at,
                    message,
                ));
            }
        }
    }
    let webhooks = lowering.webhooks();
    if chosen.is_empty() && !found.has_errors() {
        report_no_operations(lowering.cx());
    }
    let mut lowered = finish(lowering, servers, lowered, webhooks, &chosen);
    for schema in &mut lowered.api.schemas {
        set_operation(&mut schema.label, &ids);
    }
    lowered
}

/// Warns of a document that nothing can be called by. It may be one of shared components, or lack
/// the file that has the paths.
fn report_no_operations(cx: &Context<'_, '_>) {
    let webhooks = cx.root.get("webhooks");
    if webhooks.is_none_or(|webhooks| webhooks.entries().next().is_none()) {
        let place = cx.root.get("paths").unwrap_or_else(|| cx.root.clone());
        let message = "there are neither operations nor webhooks; the crate has only types";
        cx.fault(Code::NO_OPERATIONS, &place.at, message);
    }
}

/// Reports the invalid patterns of a document that is rejected for other errors.
pub(crate) fn check_patterns(root: &Node, found: &Diagnostics) {
    patterns::check(&Context::new(root, Interpretation::default(), found));
}

/// Gives the label of a schema inside an operation the id of that. A reference that led there, maybe
/// before the operation was lowered, knows it by method and path.
fn set_operation(label: &mut Label, ids: &HashMap<String, String>) {
    let id = ids.get(&label.family);
    if let Some(id) = id.filter(|_| label.home == Home::Operation) {
        label.family.clone_from(id);
    }
}

fn finish<'d>(
    mut lowering: Lowering<'d, '_>,
    servers: Vec<Server>,
    operations: Vec<Operation>,
    webhooks: Vec<Webhook>,
    places: &[OperationPlace<'d>],
) -> Lowered<'d> {
    lowering.schemas.fill_rules();
    lowering.document_header_conflicts();
    let store = lowering.schemas.store;
    let cx = &store.cx;
    schema::check_samples(&store);
    let (schemas, rules) = lowering.schemas.registry.finish();
    let mut api = Api {
        base_url: lowering.base_url,
        servers,
        security_schemes: lowering.security_schemes.into_values().collect(),
        security: lowering.security,
        schemas,
        rules,
        operations,
        webhooks,
        ..info::about(&cx.root)
    };
    for cycle in analysis::wrap_aliases(&mut api) {
        if let Some(schema) = api.schema(cycle.0) {
            let pointer = JsonPointer::from_escaped(schema.origin.trim_start_matches('#'));
            let message = "this schema only refers to itself, so it has no meaning";
            cx.report(Diagnostic::new(Code::REF_CYCLE, pointer, message));
        }
    }
    analysis::break_rule_cycles(&mut api.rules);
    analysis::mark_recursive(&mut api);
    direction::relax_required(&mut api);
    analysis::share_equal(&mut api);
    analysis::mark_groups(&mut api);
    analysis::mark_sent(&mut api);
    analysis::mark_secrets(&mut api);
    let notes = pagination::paginate(cx, &mut api, places);
    cx.report_omissions();
    Lowered {
        api,
        documented: cx.documented.get(),
        notes,
        coverage: Rc::clone(&cx.coverage),
    }
}
