//! Heat: stacks, their resources, their events, and the templates that they are made from.
//!
//! API: <https://docs.openstack.org/api-ref/orchestration/v1/>

mod events;
mod resources;
mod stacks;
mod templates;

pub use resources::Resource;
pub use stacks::Stack;

use super::client::{self, Family, OPENSTACK, OpenStack};
use crate::surface::{Context, Service, Shape};

/// A call of an orchestration client.
pub type Heat = Context<OpenStack>;

pub fn service() -> Service {
    of(&OPENSTACK)
}

/// What every member of the family has.
pub fn of(family: &'static Family) -> Service {
    client::service(
        family,
        "orchestration",
        "Stacks of resources, made from templates (Heat).",
        &["orchestration"],
    )
    .model::<Stack>()
    .model::<Resource>()
    .method("getStack(stack)", "Gets a stack. GET /stacks/{name}/{id}", stacks::get)
    .method("getStacks(options)", "Lists stacks. GET /stacks", stacks::list)
    .method("createStack(details)", "Creates a stack. POST /stacks, then GET it", stacks::create)
    .method(
        "previewStack(details)",
        "Tells what a stack would be, without creating it. POST /stacks/preview",
        stacks::preview,
    )
    .method(
        "adoptStack(details)",
        "Creates a stack of resources that are there already. POST /stacks, then GET it",
        stacks::adopt,
    )
    .method(
        "updateStack(stack)",
        "Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id}",
        stacks::update,
    )
    .method("deleteStack(stack)", "Deletes a stack. DELETE /stacks/{name}/{id}", stacks::delete)
    .method(
        "abandonStack(stack)",
        "Deletes a stack, but not its resources; what `adoptStack` needs comes back. \
         DELETE /stacks/{name}/{id}/abandon",
        stacks::abandon,
    )
    .method(
        "getTemplate(stack)",
        "Gets the template of a stack. GET /stacks/{name}/{id}/template",
        templates::get,
    )
    .method(
        "validateTemplate(template)",
        "Checks a template, given as an object or by its URL. POST /validate",
        templates::validate,
    )
    .method(
        "getEvent(stack, resource, eventId)",
        "Gets an event of a resource. GET /stacks/{name}/{id}/resources/{resource}/events/{event}",
        events::get,
    )
    .method("getEvents(stack)", "Lists a stack's events. GET /stacks/{name}/{id}/events", events::list)
    .method(
        "getResourceEvents(stack, resource)",
        "Lists a resource's events. GET /stacks/{name}/{id}/resources/{resource}/events",
        events::list_of_resource,
    )
    .method(
        "getResource(stack, resource)",
        "Gets a resource of a stack. GET /stacks/{name}/{id}/resources/{resource}",
        resources::get,
    )
    .method(
        "getResources(stack, options)",
        "Lists a stack's resources. GET /stacks/{name}/{id}/resources",
        resources::list,
    )
    .method(
        "getResourceTypes()",
        "Lists the names of the types of resources. GET /resource_types",
        resources::types,
    )
    .method(
        "getResourceSchema(resourceType)",
        "Gets what a type of resources consists of. GET /resource_types/{type}",
        resources::schema,
    )
    .method(
        "getResourceTemplate(resourceType)",
        "Gets a template for a type of resources. GET /resource_types/{type}/template",
        templates::of_resource_type,
    )
    .method("buildInfo()", "Gets the service's revisions. GET /build_info", build_info)
    .on_prototype()
    .answers(
        &[EVENT],
        &[
            ("abandonStack", "JsonObject"),
            ("getTemplate", "JsonObject"),
            ("validateTemplate", "JsonObject"),
            ("validateTemplate(template)", "JsonObject | string"),
            ("getResourceSchema", "JsonObject"),
            ("getResourceTemplate", "JsonObject"),
            ("getEvent", "StackEvent"),
            ("getEvents", "StackEvent[]"),
            ("getResourceEvents", "StackEvent[]"),
            ("getResourceTypes", "string[]"),
            ("buildInfo", "{ api: { revision: string }; engine: { revision: string } }"),
        ],
    )
}

const EVENT: Shape = Shape {
    name: "StackEvent",
    doc: "Something that has happened to a resource of a stack.",
    fields: &[
        ("id", "string", "Its id."),
        ("event_time", "string", "When it was."),
        ("resource_name", "string", "The resource."),
        ("logical_resource_id", "string", "The resource's name in the template."),
        ("physical_resource_id", "string | null", "The resource's id at its own service."),
        ("resource_status", "string", "What was done, and how it went: `CREATE_COMPLETE`."),
        ("resource_status_reason", "string", "Why it went so."),
        ("links?", "Array<{ href: string; rel: string }>", "Where it is."),
    ],
};

async fn build_info(heat: Heat) -> crate::error::Result<serde_json::Value> {
    heat.get(["build_info"]).send().await?.json()
}
