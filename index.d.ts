// Written by `npm run generate` from the declarations in src/.
/// <reference types="node" />

import { EventEmitter2, type OnOptions } from 'eventemitter2';
import type { EventEmitter } from 'events';
import type { Duplex, Readable, Writable } from 'stream';

export = pkgcloud;

declare const unchecked: unique symbol;

declare namespace pkgcloud {
  /** The package's version. */
  const version: string;

  /** JSON of a provider's: what its API documents. */
  interface JsonObject {
    [field: string]: any;
  }

  /** Metadata, tags or headers: names and texts. `null` and `undefined` leave a name out. */
  interface Texts {
    [name: string]: string | number | boolean | null | undefined;
  }

  /** What an error of a call has beside its message. */
  interface ClientError extends Error {
    /** The provider that has refused. */
    provider?: Providers;
    /** HTTP method of the refused request. */
    method?: string;
    /** The refusal in a few words, by its status: `Item not found`. */
    failCode?: string;
    /** HTTP status. */
    statusCode?: number;
    /** URL of the refused request. */
    href?: string;
    /** Headers of the answer. */
    headers?: { [headerName: string]: string };
    /** The answer's body, decoded. */
    result?: any;
    /** The system's code where there was no answer: `ECONNREFUSED`, `ETIMEDOUT`, `ABORT_ERR`. */
    code?: string;
  }

  /**
   * What a call calls back with. There is no `error` (`null` or `undefined`) when it has succeeded; the type does
   * not say so, as it never has: callbacks written for earlier declarations go on compiling.
   */
  type Callback<Values extends unknown[]> = {
    bivarianceHack(error: ClientError, ...values: Values): void;
  }['bivarianceHack'];

  /** A promise of the first value that the call brings; `all()` is a promise of all of them. */
  interface Reply<Values extends unknown[]> extends Promise<First<Values>> {
    all(): Promise<Values>;
  }

  type First<Values extends unknown[]> = Values extends [infer Value, ...unknown[]] ? Value : void;

  /** What a call with a callback returns: enough of a request to stop it. */
  interface Request extends EventEmitter {
    readonly aborted: boolean;
    /** Stops the call; it is not heard of again. */
    abort(): void;
    pipe<T extends NodeJS.WritableStream>(target: T): T;
    write(chunk?: string | Uint8Array): boolean;
    end(): this;
  }

  /** A request of the app's own, to be written to and read from. */
  interface RawRequest extends Duplex {
    /** Stops the request. */
    abort(): void;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'complete', listener: (response: ResponseHead) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way to the cloud: to be written to. `finish` comes after `success`. */
  interface Upload<Values extends unknown[]> extends Writable {
    /** Stops the upload; nothing is stored. */
    abort(): void;
    /** A promise of what is stored. */
    promise(): Promise<First<Values>>;
    on(event: 'success', listener: (...values: Values) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'success', listener: (...values: Values) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way from the cloud: to be read from. `response` comes before the first byte. */
  interface Download<Values extends unknown[]> extends Readable {
    /** Stops the download. */
    abort(): void;
    /** A promise of the file's properties, once all bytes have been read. */
    promise(): Promise<First<Values>>;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'data', listener: (chunk: any) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'response', listener: (response: ResponseHead) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** Where an upload's bytes come from, when nobody writes to its stream. */
  interface FromStream {
    /** A stream to read, instead of what is written. */
    stream?: NodeJS.ReadableStream;
  }

  /** Where a download's bytes go, when nobody reads from its stream. */
  interface ToStream {
    /** A stream to write to. */
    stream?: NodeJS.WritableStream;
  }

  /** Status and headers of an answer. */
  interface ResponseHead {
    statusCode: number;
    headers: { [headerName: string]: string };
  }

  /** An answer that a method calls back with beside its values. */
  interface ApiResponse extends ResponseHead, JsonObject {
    /** The body, decoded if it is JSON. */
    body?: any;
  }

  /** What any call takes after its arguments. */
  interface CallOptions {
    /** Aborts the call. */
    signal?: AbortSignal;
  }

  /** An id (or a name, where that is the key), a model, or an object that has the key. */
  type Ref<Model, Key extends string = 'id'> =
    | string
    | number
    | Model
    | { [key in Key]: string | number };

  /** `T` without the need to give what is known already. */
  type Given<T, Known extends string> = T extends object
    ? Omit<T, Known> & Partial<Pick<T, Known & keyof T>>
    : T;

  /** Options that nobody has compared with those of their provider. */
  interface Unchecked {
    readonly [unchecked]?: never;
  }

  /** What each provider of a service takes and makes. */
  type Makes<Clients> = { [P in keyof Clients]: { options: object; client: object } };

  /** The client of a provider; of several, or of one that is not known, what they have in common. */
  type ClientOf<Clients extends Makes<Clients>, Common, P> = [Sole<P>] extends [never]
    ? Common
    : P extends keyof Clients
      ? Clients[P]['client']
      : Common;

  /** Makes clients of one service. */
  interface CreateClient<Clients extends Makes<Clients>, Common> {
    /** Makes a client of the provider that the options name. */
    <P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): ClientOf<Clients, Common, P>;
    /** Makes a client from options of which only the running app knows whose they are. */
    <O extends BaseProviderOptions>(
      options: typeof unchecked extends keyof O ? O : never,
    ): ClientOf<Clients, Common, O['provider']>;
  }

  /** Options of which one at least must be given. */
  type Needs<Name extends string> = { [N in Name]: { [own in N]: unknown } }[Name];

  /** The type itself, if it is no union; `never`, if it is one, or `any`. */
  type Sole<T, All = T> = 0 extends 1 & T
    ? never
    : T extends unknown
      ? [All] extends [T]
        ? T
        : never
      : never;

  /** A request as `client.before` sees it; a filter may change it, or return another. */
  interface OutgoingRequest extends JsonObject {
    method: string;
    uri: string;
    path?: string;
    headers: JsonObject;
    qs?: JsonObject;
    /** The body as JSON. */
    json?: any;
    /** The body as text. */
    body?: any;
  }

  /** A token, as a client of Keystone has it. */
  interface Token extends JsonObject {
    id: string;
    expires?: Date;
    tenant?: JsonObject & { id: string; name: string };
  }

  /** Who a client is to its cloud. */
  interface Identity extends EventEmitter2 {
    readonly name: string;
    /** The token; `delete identity.token` makes the next call log in anew. */
    token?: Token;
    user?: JsonObject;
    serviceCatalog?: ServiceCatalog;
    /** The login's whole answer. */
    raw?: JsonObject;
    /** Logs in anew. */
    authorize(callback: Callback<[]>): void;
    authorize(options: object, callback: Callback<[]>): void;
    authorize(): Promise<void>;
    /** The URL of a service. */
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  /** A cloud's services by their names. */
  interface ServiceCatalog {
    services: { [name: string]: CatalogService };
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  interface CatalogService {
    name: string;
    type: string;
    endpoints: JsonObject[];
    getEndpointUrl(options?: EndpointOptions): string;
  }

  /** Which of a service's endpoints is wanted. */
  interface EndpointOptions {
    /** The service's type in the catalog: `compute`, `object-store`. */
    serviceType?: string;
    /** The region, in any case. */
    region?: string;
    useInternal?: boolean;
    useAdmin?: boolean;
  }

  type ServerStatus =
    | 'ERROR'
    | 'PROVISIONING'
    | 'REBOOT'
    | 'RUNNING'
    | 'STOPPED'
    | 'TERMINATED'
    | 'UNKNOWN'
    | 'UPDATING';

  /** A server's addresses: by network, or sorted into `public` and `private`. */
  interface ServerAddresses extends JsonObject {}

  const common: { auth: any };

  namespace base {
    /** What every client is. */
    class Client extends EventEmitter2 {
      constructor(options?: object | null);
      readonly provider: string;
      /** The options that the client was made with. */
      config: any;
      /** `http://` or `https://`, where a provider leaves the choice. */
      protocol: string;
      /** Functions that see each request before it is sent. */
      before: Array<(this: any, request: OutgoingRequest) => OutgoingRequest | void>;
      /** The classes of the models that the client makes. */
      models: { [name: string]: any };
      /** What refusals are called, by status. */
      failCodes: { [statusCode: string]: string };
      /** Puts the app's own name in front of the library's in `User-Agent`. */
      setCustomUserAgent(userAgent: string): void;
      getUserAgent(): string;
      /** Nothing that is secret. */
      toJSON(): JsonObject;
      /** Log events: `log::*`, or `log::trace`, `log::debug`, `log::warn`, `log::error`. */
      on(
        event: `log::${string}`,
        listener: (this: this & { event: string }, message: string, object?: any) => void,
        options?: boolean | OnOptions,
      ): this;
      on(
        event: string | symbol | Array<string | symbol>,
        listener: (...values: any[]) => void,
        options?: boolean | OnOptions,
      ): this;
    }

    /** What every model is. */
    class Model extends EventEmitter2 {
      /** @param details  what a provider's answer says of it */
      constructor(client?: object | null, details?: object | null);
      client: any;
      /** Takes over a provider's answer; an app may put its own in place, on the prototype. */
      _setProperties(details: any): void;
      toJSON(): JsonObject;
      /**
       * Refreshes the model every `interval` milliseconds until it has these attributes, or until the function says
       * so; gives up after `timeLimit` milliseconds.
       */
      setWait(
        attributes: JsonObject | ((model: this) => boolean),
        interval: number,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: JsonObject | ((model: this) => boolean),
        interval: number,
        timeLimit: number | undefined,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: JsonObject | ((model: this) => boolean),
        interval: number,
        timeLimit?: number,
      ): Promise<this>;
      /** The same as `setWait`. */
      until: this['setWait'];
      /** Stops a wait. */
      clearWait(id: NodeJS.Timeout): void;
    }
  }

  namespace storage {
    /** What storage clients of all providers have in common. */
    interface Client extends base.Client {
      getContainers(callback: Callback<[Container[]]>): Request;
      getContainers(options: object | null | undefined, callback: Callback<[Container[]]>): Request;
      getContainers(options?: object | null): Promise<Container[]>;
      getContainer(container: Ref<Container, 'name'>, callback: Callback<[Container]>): Request;
      getContainer(container: Ref<Container, 'name'>): Promise<Container>;
      createContainer(options: string | object, callback: Callback<[Container]>): Request;
      createContainer(options: string | object): Promise<Container>;
      destroyContainer(container: Ref<Container, 'name'>, callback: Callback<[boolean]>): Request;
      destroyContainer(container: Ref<Container, 'name'>): Promise<boolean>;
      getFiles(container: Ref<Container, 'name'>, callback: Callback<[File[]]>): Request;
      getFiles(
        container: Ref<Container, 'name'>,
        options: object | null | undefined,
        callback: Callback<[File[]]>,
      ): Request;
      getFiles(container: Ref<Container, 'name'>, options?: object | null): Promise<File[]>;
      getFile(
        container: Ref<Container, 'name'>,
        file: Ref<File, 'name'>,
        callback: Callback<[File]>,
      ): Request;
      getFile(container: Ref<Container, 'name'>, file: Ref<File, 'name'>): Promise<File>;
      removeFile(
        container: Ref<Container, 'name'>,
        file: Ref<File, 'name'>,
        callback: Callback<[boolean]>,
      ): Request;
      removeFile(container: Ref<Container, 'name'>, file: Ref<File, 'name'>): Promise<boolean>;
      upload(options: StorageUploadOptions, callback?: Callback<[File]>): Upload<[File]>;
      download(options: StorageDownloadOptions, callback?: Callback<[File]>): Download<[File]>;
    }

    interface StorageUploadOptions extends JsonObject {
      container: Ref<Container, 'name'>;
      remote: Ref<File, 'name'>;
    }

    interface StorageDownloadOptions extends JsonObject {
      container: Ref<Container, 'name'>;
      remote: Ref<File, 'name'>;
    }

    interface Container {
      /** Its name. */
      name: string;
    }

    interface File {
      /** The name of its container, or the container. */
      container: any;
      /** Its name. */
      name: string;
      /** Its size in bytes; `null` where the cloud does not say. */
      size: number;
      /** The name of its container. */
      readonly containerName: string;
      /** Its URL. */
      readonly fullPath: string;
    }
  }

  namespace compute {
    /** What compute clients of all providers have in common. */
    interface Client extends base.Client {
      getServers(callback: Callback<[Server[]]>): Request;
      getServers(options?: object | null): Promise<Server[]>;
      getServer(server: Ref<Server>, callback: Callback<[Server]>): Request;
      getServer(server: Ref<Server>): Promise<Server>;
      createServer(details: object, callback: Callback<[Server]>): Request;
      createServer(details: object): Promise<Server>;
      destroyServer(server: Ref<Server>, callback: Callback<[JsonObject]>): Request;
      destroyServer(server: Ref<Server>): Promise<JsonObject>;
      rebootServer(server: Ref<Server>, callback: Callback<any[]>): Request;
      rebootServer(server: Ref<Server>, options?: object | null): Promise<any>;
      getImages(callback: Callback<[Image[]]>): Request;
      getImages(options?: object | null): Promise<Image[]>;
      getImage(image: Ref<Image>, callback: Callback<[Image]>): Request;
      getImage(image: Ref<Image>): Promise<Image>;
      getFlavors(callback: Callback<[Flavor[]]>): Request;
      getFlavors(options?: object | null): Promise<Flavor[]>;
      getFlavor(flavor: Ref<Flavor>, callback: Callback<[Flavor]>): Request;
      getFlavor(flavor: Ref<Flavor>): Promise<Flavor>;
    }
  }

  /** A client of a provider that is not known here. */
  interface AnyClient extends base.Client {
    [member: string]: any;
  }

  interface BaseProviderOptions {
    provider: Providers;
  }

  type RackspaceRegions = 'DFW' | 'ORD' | 'IAD' | 'LON' | 'HKG' | 'SYD';
}

declare namespace pkgcloud {
  /** The providers by name, and those that other versions have had. */
  type Providers = 'amazon' | 'azure' | 'digitalocean' | 'filesystem' | 'google' | 'hp' | 'iriscouch' | 'joyent' | 'mongohq' | 'mongolab' | 'oneandone' | 'openstack' | 'rackspace' | 'redistogo' | 'telefonic';

  /** Options that clients of all providers take. */
  interface CommonOptions {
    /** Whether the server's certificate must be valid. Default `true`. */
    strictSSL?: boolean;
    /** Certificate authorities in PEM, trusted instead of Node's own and `NODE_EXTRA_CA_CERTS`. */
    ca?: string | Array<string>;
    /** URL of a proxy for all requests; `''` for none. Default: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
    proxy?: string;
    /** Longest time a call may take, in milliseconds. Default 0: no limit. */
    timeout?: number;
    /** Longest time to connect, in milliseconds. Default 15000. */
    connectTimeout?: number;
    /** Longest time without a byte from or to the server, in milliseconds; 0 for no limit. Default 300000. */
    idleTimeout?: number;
    /** How often a request that the server cannot have served is sent again. Default 2. */
    retries?: number;
  }
  /** What a client of amazon is made from. */
  type AmazonProviderOptions = { provider: 'amazon' } & providers.amazon.ClientOptions;
  /** What a client of azure is made from. */
  type AzureProviderOptions = { provider: 'azure' } & providers.azure.ClientOptions & Partial<providers.azure.compute.ClientOptions> & Partial<providers.azure.storage.ClientOptions> & Partial<providers.azure.database.ClientOptions> & Unchecked;
  /** What a client of digitalocean is made from. */
  type DigitaloceanProviderOptions = { provider: 'digitalocean' } & providers.digitalocean.ClientOptions & providers.digitalocean.Needed;
  /** What a client of google is made from. */
  type GoogleProviderOptions = { provider: 'google' } & providers.google.ClientOptions;
  /** What a client of oneandone is made from. */
  type OneandoneProviderOptions = { provider: 'oneandone' } & providers.oneandone.ClientOptions & providers.oneandone.Needed;
  /** What a client of openstack is made from. */
  type OpenstackProviderOptions = { provider: 'openstack' } & providers.openstack.ClientOptions & providers.openstack.Needed;
  /** What a client of rackspace is made from. */
  type RackspaceProviderOptions = { provider: 'rackspace' } & providers.rackspace.ClientOptions & providers.rackspace.Needed;
  /** What a client of hp is made from. */
  type HpProviderOptions = { provider: 'hp' } & providers.hp.ClientOptions & providers.hp.Needed;
  /** What a client of filesystem is made from. */
  type FilesystemProviderOptions = { provider: 'filesystem' } & providers.filesystem.ClientOptions;
  /** What a client of joyent is made from. */
  type JoyentProviderOptions = { provider: 'joyent' } & providers.joyent.ClientOptions & providers.joyent.Needed;
  /** What a client of any provider is made from, for code that finds out at run time which it is. */
  type ProviderOptions = ({ provider: 'amazon' } & Partial<AmazonProviderOptions> & Unchecked) | ({ provider: 'azure' } & Partial<AzureProviderOptions> & Unchecked) | ({ provider: 'digitalocean' } & Partial<DigitaloceanProviderOptions> & Unchecked) | ({ provider: 'google' } & Partial<GoogleProviderOptions> & Unchecked) | ({ provider: 'oneandone' } & Partial<OneandoneProviderOptions> & Unchecked) | ({ provider: 'openstack' } & Partial<OpenstackProviderOptions> & Unchecked) | ({ provider: 'rackspace' } & Partial<RackspaceProviderOptions> & Unchecked) | ({ provider: 'hp' } & Partial<HpProviderOptions> & Unchecked) | ({ provider: 'filesystem' } & Partial<FilesystemProviderOptions> & Unchecked) | ({ provider: 'joyent' } & Partial<JoyentProviderOptions> & Unchecked);
  interface RequestOptions {
    /** HTTP method. Default `GET`. */
    method?: string;
    /** Path below the service's URL, encoded. */
    path?: string | number | string[];
    /** A whole URL, instead of a path. */
    uri?: string;
    /** A container, before the path. */
    container?: string | number | { name: string };
    /** Query parameters. */
    qs?: JsonObject;
    /** Headers, beside those that every request has. */
    headers?: Texts;
    /** The body: text as it is, an object as JSON. */
    body?: string | Uint8Array | object;
    /** The body as JSON. */
    json?: object | boolean;
    /** Aborts the call. */
    signal?: AbortSignal;
  }
  interface GetUrlOptions {
    /** A container. */
    container?: string | number | { name: string };
    /** A path below the service's URL or in the container. */
    path?: string | number | string[];
    /** Aborts the call. */
    signal?: AbortSignal;
  }

  namespace blockstorage {
    /** What each provider takes and makes. */
    interface Clients {
      oneandone: {
        options: providers.oneandone.blockstorage.ClientOptions & providers.oneandone.Needed;
        client: providers.oneandone.blockstorage.Client;
      }
      openstack: {
        options: providers.openstack.blockstorage.ClientOptions & providers.openstack.Needed;
        client: providers.openstack.blockstorage.Client;
      }
      rackspace: {
        options: providers.rackspace.blockstorage.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.blockstorage.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, AnyClient>;
  }
  namespace cdn {
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.cdn.ClientOptions & providers.openstack.Needed;
        client: providers.openstack.cdn.Client;
      }
      rackspace: {
        options: providers.rackspace.cdn.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.cdn.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, AnyClient>;
  }
  namespace compute {
    /** How large a server is. */
    class Flavor extends pkgcloud.base.Model {
      /** The size's id. */
      id: string | number;
      /** The same. */
      name: string;
      /** Memory in MB. */
      ram: number;
      /** Disk in GB. */
      disk: number;
      /** Fetches the flavor. */
      refresh(callback: Callback<[pkgcloud.compute.Flavor]>): Request;
      /** Fetches the flavor. */
      refresh(): Promise<pkgcloud.compute.Flavor>;
    }
    /** What a server is made from. */
    class Image extends pkgcloud.base.Model {
      /** Its id. */
      id: string | number;
      /** Its name. */
      name: string;
      /** Fetches the image. */
      refresh(callback: Callback<[pkgcloud.compute.Image]>): Request;
      /** Fetches the image. */
      refresh(): Promise<pkgcloud.compute.Image>;
      /** Creates an image like this. */
      create(callback: Callback<any[]>): Request;
      /** Creates an image like this. */
      create(): Promise<any>;
      /** Destroys the image. */
      destroy(callback: Callback<any[]>): Request;
      /** Destroys the image. */
      destroy(): Promise<any>;
    }
    /** A virtual machine. */
    class Server extends pkgcloud.base.Model {
      readonly STATUS: { error: "ERROR"; provisioning: "PROVISIONING"; reboot: "REBOOT"; running: "RUNNING"; stopped: "STOPPED"; terminated: "TERMINATED"; unknown: "UNKNOWN"; updating: "UPDATING" };
      /** Its id. */
      id: string | number;
      /** Its name. */
      name: string;
      /** What it is doing, in pkgcloud's words. */
      status: ServerStatus;
      /** That image's id. */
      imageId: string | number;
      /** Fetches the server and takes over what it is now. */
      refresh(callback: Callback<[pkgcloud.compute.Server]>): Request;
      /** Fetches the server and takes over what it is now. */
      refresh(): Promise<pkgcloud.compute.Server>;
      /** Creates a server like this. */
      create(callback: Callback<[pkgcloud.compute.Server]>): Request;
      /** Creates a server like this. */
      create(): Promise<pkgcloud.compute.Server>;
      /** Destroys the server. */
      destroy(callback: Callback<[JsonObject]>): Request;
      /** Destroys the server. */
      destroy(): Promise<JsonObject>;
      /** Reboots the server. */
      reboot(callback: Callback<[JsonObject | pkgcloud.compute.Server | undefined]>): Request;
      /** Reboots the server. */
      reboot(options: object | null | undefined, callback: Callback<[JsonObject | pkgcloud.compute.Server | undefined]>): Request;
      /** Reboots the server. */
      reboot(options?: object | null): Promise<JsonObject | pkgcloud.compute.Server | undefined>;
      /** Resizes the server to a flavor. */
      resize(flavor: Ref<pkgcloud.compute.Flavor, 'id'>, callback: Callback<[JsonObject | undefined]>): Request;
      /** Resizes the server to a flavor. */
      resize(flavor: Ref<pkgcloud.compute.Flavor, 'id'>): Promise<JsonObject | undefined>;
    }
    /** Whether an IP address belongs to a private, local or link-local range. */
    const isPrivate: (address: string) => boolean;
    /** Whether it does not; so is a name. */
    const isPublic: (address: string) => boolean;
    /** The password of a server's administrator, where it is known; otherwise an empty string. */
    const serverPass: (server: object) => string;
    /** A server's address: a public one, or a private one if there is no other or `isPrivate` asks for it. */
    const serverIp: (server: object, options?: { isPublic?: boolean; isPrivate?: boolean }) => string | null;
    /** What each provider takes and makes. */
    interface Clients {
      amazon: {
        options: providers.amazon.compute.ClientOptions;
        client: providers.amazon.compute.Client;
      }
      azure: {
        options: providers.azure.compute.ClientOptions & Needs<'subscriptionId'> & Needs<'clientSecret' | 'managedIdentity' | 'credentials' | 'token' | 'key'>;
        client: providers.azure.compute.Client;
      }
      digitalocean: {
        options: providers.digitalocean.compute.ClientOptions & providers.digitalocean.Needed;
        client: providers.digitalocean.compute.Client;
      }
      oneandone: {
        options: providers.oneandone.compute.ClientOptions & providers.oneandone.Needed;
        client: providers.oneandone.compute.Client;
      }
      openstack: {
        options: providers.openstack.compute.ClientOptions & providers.openstack.Needed;
        client: providers.openstack.compute.Client;
      }
      rackspace: {
        options: providers.rackspace.compute.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.compute.Client;
      }
      hp: {
        options: providers.hp.compute.ClientOptions & providers.hp.Needed;
        client: providers.hp.compute.Client;
      }
      joyent: {
        options: providers.joyent.compute.ClientOptions & providers.joyent.Needed;
        client: providers.joyent.compute.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, Client>;
  }
  namespace database {
    /** What each provider takes and makes. */
    interface Clients {
      azure: {
        options: providers.azure.database.ClientOptions & Needs<'storageAccount' | 'endpoint' | 'connectionString'> & Needs<'storageAccessKey' | 'sasToken' | 'connectionString' | 'clientSecret' | 'managedIdentity' | 'credentials' | 'token'>;
        client: providers.azure.database.Client;
      }
      openstack: {
        options: providers.openstack.database.ClientOptions & providers.openstack.Needed;
        client: providers.openstack.database.Client;
      }
      rackspace: {
        options: providers.rackspace.database.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.database.Client;
      }
      hp: {
        options: providers.hp.database.ClientOptions & providers.hp.Needed;
        client: providers.hp.database.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, AnyClient>;
  }
  namespace dns {
    /** What each provider takes and makes. */
    interface Clients {
      rackspace: {
        options: providers.rackspace.dns.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.dns.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, AnyClient>;
  }
  namespace loadbalancer {
    /** What each provider takes and makes. */
    interface Clients {
      oneandone: {
        options: providers.oneandone.loadbalancer.ClientOptions & providers.oneandone.Needed;
        client: providers.oneandone.loadbalancer.Client;
      }
      rackspace: {
        options: providers.rackspace.loadbalancer.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.loadbalancer.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, AnyClient>;
  }
  namespace network {
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.network.ClientOptions & providers.openstack.Needed;
        client: providers.openstack.network.Client;
      }
      rackspace: {
        options: providers.rackspace.network.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.network.Client;
      }
      hp: {
        options: providers.hp.network.ClientOptions & providers.hp.Needed;
        client: providers.hp.network.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, AnyClient>;
  }
  namespace orchestration {
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.orchestration.ClientOptions & providers.openstack.Needed;
        client: providers.openstack.orchestration.Client;
      }
      rackspace: {
        options: providers.rackspace.orchestration.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.orchestration.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, AnyClient>;
  }
  namespace storage {
    /** A file (object, blob) in a container. */
    class File extends pkgcloud.base.Model {
      /** What tells its content apart. */
      etag: string | null;
      /** When it was last changed. */
      lastModified: Date;
      /** Its media type. */
      contentType: string | null;
      /** Its metadata. */
      metadata: { [name: string]: string } | JsonObject;
      /** Removes the file. */
      remove(callback: Callback<[boolean]>): Request;
      /** Removes the file. */
      remove(): Promise<boolean>;
      /** Downloads the file; as the client's `download`. */
      download(options: object, callback?: Callback<[pkgcloud.storage.File]>): Download<[pkgcloud.storage.File]>;
    }
    /** A container (bucket) of files. */
    class Container extends pkgcloud.base.Model {
      /** Its files, after `getFiles`. */
      files: Array<pkgcloud.storage.File>;
      /** Creates a container of this name. */
      create(callback: Callback<[pkgcloud.storage.Container]>): Request;
      /** Creates a container of this name. */
      create(): Promise<pkgcloud.storage.Container>;
      /** Fetches the container. */
      refresh(callback: Callback<[pkgcloud.storage.Container]>): Request;
      /** Fetches the container. */
      refresh(): Promise<pkgcloud.storage.Container>;
      /** Destroys the container and all files in it. */
      destroy(callback: Callback<[boolean]>): Request;
      /** Destroys the container and all files in it. */
      destroy(): Promise<boolean>;
      /** Uploads a file into the container; as the client's `upload`. */
      upload(options: object, callback?: Callback<[pkgcloud.storage.File]>): Upload<[pkgcloud.storage.File]>;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(callback: Callback<[Array<pkgcloud.storage.File>]>): Request;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(options: object | null | undefined, callback: Callback<[Array<pkgcloud.storage.File>]>): Request;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(options?: object | null): Promise<Array<pkgcloud.storage.File>>;
      /** Removes a file. */
      removeFile(file: Ref<pkgcloud.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
      /** Removes a file. */
      removeFile(file: Ref<pkgcloud.storage.File, 'name'>): Promise<boolean>;
    }
    interface GetContainersOptions {
      /**
       * Most containers in the answer; as many pages are fetched as that takes. Default: one page, which is all
       * of them where the provider has no pages.
       */
      limit?: number;
      /** Name after which the list goes on. */
      marker?: string;
      /** Name before which it ends. */
      end_marker?: string;
      /** The same as `end_marker`. */
      endMarker?: string;
      /** Aborts the call. */
      signal?: AbortSignal;
    }
    interface GetFilesOptions {
      /**
       * Most files in the answer; as many pages are fetched as that takes. Default: one page, which is all of
       * them where the provider has no pages.
       */
      limit?: number;
      /** Name after which the list goes on. */
      marker?: string;
      /** Only files whose names start so. */
      prefix?: string;
      /** Only files right below this pseudo-directory. */
      path?: string;
      /** Text (for Swift one character) that separates pseudo-directories, which are then listed once each. */
      delimiter?: string;
      /** Name before which the list ends. */
      end_marker?: string;
      /** The same as `end_marker`. */
      endMarker?: string;
      /** Aborts the call. */
      signal?: AbortSignal;
    }
    /** What each provider takes and makes. */
    interface Clients {
      amazon: {
        options: providers.amazon.storage.ClientOptions;
        client: providers.amazon.storage.Client;
      }
      azure: {
        options: providers.azure.storage.ClientOptions & Needs<'storageAccount' | 'endpoint' | 'connectionString'> & Needs<'storageAccessKey' | 'sasToken' | 'connectionString' | 'clientSecret' | 'managedIdentity' | 'credentials' | 'token'>;
        client: providers.azure.storage.Client;
      }
      google: {
        options: providers.google.storage.ClientOptions;
        client: providers.google.storage.Client;
      }
      openstack: {
        options: providers.openstack.storage.ClientOptions & providers.openstack.Needed;
        client: providers.openstack.storage.Client;
      }
      rackspace: {
        options: providers.rackspace.storage.ClientOptions & providers.rackspace.Needed;
        client: providers.rackspace.storage.Client;
      }
      hp: {
        options: providers.hp.storage.ClientOptions & providers.hp.Needed;
        client: providers.hp.storage.Client;
      }
      filesystem: {
        options: providers.filesystem.storage.ClientOptions;
        client: providers.filesystem.storage.Client;
      }
    }
    /** The options of each provider, told apart by `provider`. */
    type ClientOptions = {
      [P in keyof Clients]: { provider: P } & Clients[P]['options'];
    }[keyof Clients];
    /** Makes a client of the provider that the options name. */
    const createClient: CreateClient<Clients, Client>;
  }
  namespace providers {
    /** Amazon Web Services, and any store that speaks S3. */
    namespace amazon {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'amazon';
        /**
         * Id of the access key. Without any key, the environment's credentials are used: variables, shared files
         * and profile, web identity, process, container and machine metadata.
         */
        keyId?: string;
        /** The same as `keyId`. */
        accessKeyId?: string;
        /** The secret access key. */
        key?: string;
        /** The same as `key`. */
        accessKey?: string;
        /** Session token that belongs to temporary keys. */
        sessionToken?: string;
        /**
         * Credentials of the AWS SDK, version 2 or 3: `{accessKeyId, secretAccessKey, sessionToken}`, an object that
         * fetches them, or a function that returns them. They win over `keyId` and `key`.
         */
        credentials?: object;
        /** Region, such as `eu-west-1`. Default: `AWS_REGION`, then `us-east-1` for S3. */
        region?: string;
        /** URL, host, or endpoint object of the SDK, of a service other than Amazon's own. */
        endpoint?: string | object;
        /** Whether the bucket is named in the path and not in the host. Default: as its name and the endpoint allow. */
        forcePathBucket?: boolean;
        /** The same as `forcePathBucket`. */
        s3ForcePathStyle?: boolean;
        /** The same as `forcePathBucket`. */
        forcePathStyle?: boolean;
        /** Scheme of `serversUrl`: `http://` or `https://` (default). */
        protocol?: string;
        /** Host and port of a server that gets all requests, whole URL first, as a proxy: for tests. */
        serversUrl?: string;
        /** Name of the security group that servers are created in; wins over the call's. */
        securityGroup?: string;
        /** Id of the security group that servers are created in; wins over the call's. */
        securityGroupId?: string;
        /** What `getVersion` tells. Default `2014-06-15`. */
        version?: string;
      }
      /** What all clients of amazon have. */
      interface CommonClient {
        failCodes: { [name: string]: string };
        successCodes: { [name: string]: string };
        /** Sends a request of your own, signed with the client's keys. */
        _request(callback: Callback<[any, ApiResponse]>): Request;
        /** Sends a request of your own, signed with the client's keys. */
        _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
        /** Sends a request of your own, signed with the client's keys. */
        _request(options?: pkgcloud.RequestOptions | null): RawRequest;
        /** The URL of the service, of a container or of a file. */
        _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
      }
      /** Servers (EC2 instances), images, key pairs and security groups. */
      namespace compute {
        interface ClientOptions extends providers.amazon.ClientOptions {
        }
        interface GetImagesOptions {
          /** Whose: `self` (default, if no images are named), `amazon`, an account's id, or several of these. */
          owners?: string | string[];
          /** Ids of images, one or several. */
          images?: string | string[];
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** Its name. Required. */
          name?: string;
          /** The server. Required. */
          server?: Ref<providers.amazon.compute.Server, 'id'>;
          /** What it is for. */
          description?: string;
          /** Whether the server keeps running meanwhile. Default `false`. */
          noReboot?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** Filters: `[{Name, Values}]`. */
          Filters?: Array<{ Name: string; Values: string[] }>;
          /** Ids of servers. */
          InstanceIds?: Array<string>;
          /** Most servers in the one answer that is asked for. Default: all, page by page. */
          MaxResults?: number;
          /** Where the list goes on. */
          NextToken?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** Its name. It goes into the user data, as in 2.2.0; with user data or tags of your own, into the `Name` tag. */
          name?: string;
          /** The image it is made from. Required. */
          image?: Ref<providers.amazon.compute.Image, 'id'>;
          /** Its flavor. Default: EC2's own. */
          flavor?: Ref<providers.amazon.compute.Flavor, 'id'>;
          /** Name of the key pair to let in. */
          keyname?: string;
          /** The same as `keyname`. */
          KeyName?: string;
          /** Availability zone. */
          zone?: string;
          /** Names of security groups, one or several. The client's `securityGroup` wins. */
          SecurityGroup?: string | string[];
          /** Ids of security groups, one or several. The client's `securityGroupId` wins. */
          SecurityGroupId?: string | string[];
          /** Id of the subnet it is in. */
          subnet?: string;
          /** The same as `subnet`. */
          SubnetId?: string;
          /** User data, in base64. */
          userData?: string;
          /** The same as `userData`. */
          UserData?: string;
          /** Tags: names and values. */
          tags?: Texts;
          /** Its disks: `[{DeviceName, Ebs: {VolumeSize}}]`. */
          BlockDeviceMappings?: JsonObject[];
          /** Its network interfaces: `[{DeviceIndex, SubnetId, Groups}]`. */
          NetworkInterfaces?: JsonObject[];
          /** The role that its programs have: `{Name}` or `{Arn}`. */
          IamInstanceProfile?: { Name?: string; Arn?: string };
          /** Where it is placed: `{AvailabilityZone, GroupName, Tenancy}`. */
          Placement?: JsonObject;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ListKeysOptions {
          /** Their names. Default: all. */
          keyNames?: Array<string>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. Required. */
          name?: string;
          /** The key, as in `~/.ssh/id_ed25519.pub`. Required. */
          key?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ListGroupsOptions {
          /** Their names. */
          groupNames?: Array<string>;
          /** Their ids. */
          groupIds?: Array<string>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddGroupOptions {
          /** Its name. Required. */
          name?: string;
          /** What it is for. Required. */
          description?: string;
          /** Id of its network. Default: the default one. */
          vpcId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRulesOptions {
          /** The group's name or id. Required. */
          name?: string;
          /** The rules, as the SDK has them: `[{IpProtocol, FromPort, ToPort, IpRanges: [{CidrIp}]}]`. Required. */
          rules?: Array<Partial<providers.amazon.compute.SecurityGroupRule>>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DelRulesOptions {
          /** The group's name or id. Required. */
          name?: string;
          /** The rules, as the SDK has them: `[{IpProtocol, FromPort, ToPort, IpRanges: [{CidrIp}]}]`. Required. */
          rules?: Array<Partial<providers.amazon.compute.SecurityGroupRule>>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** What a call brings that has nothing else to say. */
        interface Done extends JsonObject {
          /** Id of what the call was about. */
          ok: string;
        }
        /** An SSH key that servers are created with. */
        interface KeyPair extends JsonObject {
          /** Its name. */
          KeyName: string;
          /** Its fingerprint. */
          KeyFingerprint: string;
          /** Its id. */
          KeyPairId?: string;
        }
        /** Rules of who may reach a server. */
        interface SecurityGroup extends JsonObject {
          /** Its id. */
          GroupId: string;
          /** Its name. */
          GroupName: string;
          /** What it is for. */
          Description: string;
          /** Id of the account. */
          OwnerId?: string;
          /** Id of its network. */
          VpcId?: string;
          /** What may come in. */
          IpPermissions?: SecurityGroupRule[];
          /** What may go out. */
          IpPermissionsEgress?: SecurityGroupRule[];
        }
        /** A rule of a security group. */
        interface SecurityGroupRule extends JsonObject {
          /** `tcp`, `udp`, `icmp`, or `-1` for all. */
          IpProtocol: string;
          /** First port. */
          FromPort?: number;
          /** Last port. */
          ToPort?: number;
          /** Addresses. */
          IpRanges: Array<{ CidrIp: string; Description?: string }>;
          /** Groups whose servers are meant. */
          UserIdGroupPairs: JsonObject[];
        }
        interface Client extends providers.amazon.CommonClient {}
        /** A client of amazon compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** The option `version`; the API that is spoken is 2016-11-15. */
          getVersion(callback: Callback<[string]>): Request;
          /** The option `version`; the API that is spoken is 2016-11-15. */
          getVersion(call?: CallOptions): Reply<[string]>;
          /** Always an error: the API does not tell its limits. */
          getLimits(callback: Callback<[]>): Request;
          /** Always an error: the API does not tell its limits. */
          getLimits(call?: CallOptions): Reply<[]>;
          /** Lists the flavors that 2.2.0 knows, without a request. */
          getFlavors(callback: Callback<[Array<providers.amazon.compute.Flavor>]>): Request;
          /** Lists the flavors that 2.2.0 knows, without a request. */
          getFlavors(call?: CallOptions): Reply<[Array<providers.amazon.compute.Flavor>]>;
          /** Gets a flavor, without a request. */
          getFlavor(flavor: Ref<providers.amazon.compute.Flavor, 'id'>, callback: Callback<[providers.amazon.compute.Flavor]>): Request;
          /** Gets a flavor, without a request. */
          getFlavor(flavor: Ref<providers.amazon.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.amazon.compute.Flavor]>;
          /** Lists images, your own if nothing else is said. DescribeImages */
          getImages(callback: Callback<[Array<providers.amazon.compute.Image>]>): Request;
          /** Lists images, your own if nothing else is said. DescribeImages */
          getImages(options: GetImagesOptions | null | undefined, callback: Callback<[Array<providers.amazon.compute.Image>]>): Request;
          /** Lists images, your own if nothing else is said. DescribeImages */
          getImages(options?: GetImagesOptions | null): Reply<[Array<providers.amazon.compute.Image>]>;
          /** Gets an image. DescribeImages */
          getImage(image: Ref<providers.amazon.compute.Image, 'id'>, callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Gets an image. DescribeImages */
          getImage(image: Ref<providers.amazon.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.amazon.compute.Image]>;
          /** Creates an image of a server. CreateImage, DescribeImages */
          createImage(callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Creates an image of a server. CreateImage, DescribeImages */
          createImage(options: CreateImageOptions | null | undefined, callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Creates an image of a server. CreateImage, DescribeImages */
          createImage(options?: CreateImageOptions | null): Reply<[providers.amazon.compute.Image]>;
          /** Removes an image and its snapshots. DescribeImages, DeregisterImage, DeleteSnapshot */
          destroyImage(image: Ref<providers.amazon.compute.Image, 'id'>, callback: Callback<[Done]>): Request;
          /** Removes an image and its snapshots. DescribeImages, DeregisterImage, DeleteSnapshot */
          destroyImage(image: Ref<providers.amazon.compute.Image, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Lists servers. DescribeInstances */
          getServers(callback: Callback<[Array<providers.amazon.compute.Server>]>): Request;
          /** Lists servers. DescribeInstances */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.amazon.compute.Server>]>): Request;
          /** Lists servers. DescribeInstances */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.amazon.compute.Server>]>;
          /** Gets a server that is not terminated. DescribeInstances */
          getServer(server: Ref<providers.amazon.compute.Server, 'id'>, callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Gets a server that is not terminated. DescribeInstances */
          getServer(server: Ref<providers.amazon.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.amazon.compute.Server]>;
          /** Creates a server. RunInstances */
          createServer(callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Creates a server. RunInstances */
          createServer(options: CreateServerOptions | null | undefined, callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Creates a server. RunInstances */
          createServer(options?: CreateServerOptions | null): Reply<[providers.amazon.compute.Server]>;
          /** Terminates a server. TerminateInstances */
          destroyServer(server: Ref<providers.amazon.compute.Server, 'id'>, callback: Callback<[Done]>): Request;
          /** Terminates a server. TerminateInstances */
          destroyServer(server: Ref<providers.amazon.compute.Server, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Reboots a server. RebootInstances */
          rebootServer(server: Ref<providers.amazon.compute.Server, 'id'>, callback: Callback<[Done]>): Request;
          /** Reboots a server. RebootInstances */
          rebootServer(server: Ref<providers.amazon.compute.Server, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(callback: Callback<[]>): Request;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(server: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(server: unknown | null | undefined, name: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: 2.2.0 does not do it. */
          renameServer(server?: unknown | null, name?: unknown | null): Reply<[]>;
          /** Adds to an instance the name that its user data has. DescribeInstanceAttribute */
          _getDetails(details: JsonObject, callback: Callback<[JsonObject]>): Request;
          /** Adds to an instance the name that its user data has. DescribeInstanceAttribute */
          _getDetails(details: JsonObject, call?: CallOptions): Reply<[JsonObject]>;
          /** Lists key pairs. DescribeKeyPairs */
          listKeys(callback: Callback<[KeyPair[]]>): Request;
          /** Lists key pairs. DescribeKeyPairs */
          listKeys(options: ListKeysOptions | null | undefined, callback: Callback<[KeyPair[]]>): Request;
          /** Lists key pairs. DescribeKeyPairs */
          listKeys(options?: ListKeysOptions | null): Reply<[KeyPair[]]>;
          /** Gets a key pair. DescribeKeyPairs */
          getKey(name: string, callback: Callback<[KeyPair | undefined]>): Request;
          /** Gets a key pair. DescribeKeyPairs */
          getKey(name: string, call?: CallOptions): Reply<[KeyPair | undefined]>;
          /** Imports a public key. ImportKeyPair */
          addKey(callback: Callback<[boolean]>): Request;
          /** Imports a public key. ImportKeyPair */
          addKey(options: AddKeyOptions | null | undefined, callback: Callback<[boolean]>): Request;
          /** Imports a public key. ImportKeyPair */
          addKey(options?: AddKeyOptions | null): Reply<[boolean]>;
          /** Removes a key pair. DeleteKeyPair */
          destroyKey(name: string, callback: Callback<[boolean]>): Request;
          /** Removes a key pair. DeleteKeyPair */
          destroyKey(name: string, call?: CallOptions): Reply<[boolean]>;
          /** Lists security groups. DescribeSecurityGroups */
          listGroups(callback: Callback<[SecurityGroup[]]>): Request;
          /** Lists security groups. DescribeSecurityGroups */
          listGroups(options: ListGroupsOptions | null | undefined, callback: Callback<[SecurityGroup[]]>): Request;
          /** Lists security groups. DescribeSecurityGroups */
          listGroups(options?: ListGroupsOptions | null): Reply<[SecurityGroup[]]>;
          /** Gets a security group. DescribeSecurityGroups */
          getGroup(name: string, callback: Callback<[SecurityGroup]>): Request;
          /** Gets a security group. DescribeSecurityGroups */
          getGroup(name: string, call?: CallOptions): Reply<[SecurityGroup]>;
          /** Creates a security group. CreateSecurityGroup */
          addGroup(callback: Callback<[SecurityGroup]>): Request;
          /** Creates a security group. CreateSecurityGroup */
          addGroup(options: AddGroupOptions | null | undefined, callback: Callback<[SecurityGroup]>): Request;
          /** Creates a security group. CreateSecurityGroup */
          addGroup(options?: AddGroupOptions | null): Reply<[SecurityGroup]>;
          /** Removes a security group. DeleteSecurityGroup */
          destroyGroup(name: string, callback: Callback<[boolean]>): Request;
          /** Removes a security group. DeleteSecurityGroup */
          destroyGroup(name: string, call?: CallOptions): Reply<[boolean]>;
          /** Lets traffic into a security group. AuthorizeSecurityGroupIngress */
          addRules(callback: Callback<[boolean]>): Request;
          /** Lets traffic into a security group. AuthorizeSecurityGroupIngress */
          addRules(options: AddRulesOptions | null | undefined, callback: Callback<[boolean]>): Request;
          /** Lets traffic into a security group. AuthorizeSecurityGroupIngress */
          addRules(options?: AddRulesOptions | null): Reply<[boolean]>;
          /** Takes rules back. RevokeSecurityGroupIngress */
          delRules(callback: Callback<[boolean]>): Request;
          /** Takes rules back. RevokeSecurityGroupIngress */
          delRules(options: DelRulesOptions | null | undefined, callback: Callback<[boolean]>): Request;
          /** Takes rules back. RevokeSecurityGroupIngress */
          delRules(options?: DelRulesOptions | null): Reply<[boolean]>;
        }
        /** How large a server is (an instance type). */
        class Flavor extends pkgcloud.compute.Flavor {
          client: Client;
          /** The instance type. */
          id: string;
          /** The same as its id. */
          name: string;
          /** Its memory in MB, where that is known. */
          ram: number;
          /** Its disk in GB, where that is known. */
          disk: number;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.amazon.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.amazon.compute.Flavor]>;
        }
        /** What a server is made from (an AMI). */
        class Image extends pkgcloud.compute.Image {
          client: Client;
          /** Its id. */
          id: string;
          /** Its name, or the part of its location that stands for one. */
          name: string;
          /** When it was created; 1970 if EC2 does not say. */
          created: Date;
          /** Its disks: `[{DeviceName, Ebs: {SnapshotId, VolumeSize}}]`. */
          blockDeviceMappings: Array<{ DeviceName: string; VirtualName?: string; Ebs?: JsonObject }>;
          /** The provider's own answer. */
          details: JsonObject;
          /** The provider's own answer. */
          amazon: JsonObject;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.amazon.compute.Image]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.amazon.compute.Image]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.amazon.compute.Image]>;
          /** Destroys the image. */
          destroy(callback: Callback<[Done]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[Done]>;
        }
        /** A virtual machine (an instance). */
        class Server extends pkgcloud.compute.Server {
          client: Client;
          /** Its id. */
          id: string;
          /** Its name: by its `Name` tag, or from its user data. */
          name: string;
          /** What it is doing, in pkgcloud's words. */
          status: ServerStatus;
          /** Id of the image it was made from. */
          imageId: string;
          /** Its addresses and names, public and private ones. */
          addresses: ServerAddresses;
          /** When it was started. */
          launchTime: Date;
          /** Its flavor (instance type). */
          flavorId: string;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          amazon: JsonObject;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.amazon.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.amazon.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.amazon.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[Done]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[Done]>;
          /** Reboots the server. */
          reboot(callback: Callback<[Done]>): Request;
          /** Reboots the server. */
          reboot(options: unknown | null | undefined, callback: Callback<[Done]>): Request;
          /** Reboots the server. */
          reboot(options?: unknown | null): Reply<[Done]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Containers (buckets) and files (objects) of S3 or a store that speaks it. */
      namespace storage {
        interface ClientOptions extends providers.amazon.ClientOptions {
        }
        interface CreateContainerOptions {
          /** Its name. */
          name: string;
          /** Canned access control list, such as `private` or `public-read`. */
          acl?: string;
          /** More headers, such as `x-amz-bucket-object-lock-enabled`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.amazon.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.amazon.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Number of bytes, where it is known: an upload that ends with another is not stored. */
          size?: number;
          /** Bytes in a part of a multipart upload, 5 MiB or more. Default 5 MiB; what fits into one is sent at once. */
          partSize?: number;
          /** Parts that are sent at the same time. Default 1. */
          queueSize?: number;
          /** Media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** How the bytes are encoded, such as `gzip`. */
          contentEncoding?: string;
          /** How a browser shows it, such as `attachment; filename="a.txt"`. */
          contentDisposition?: string;
          /** Language of the content. */
          contentLanguage?: string;
          /** How long it may be cached. */
          cacheControl?: string;
          /** When it is no longer good, as an HTTP date. */
          expires?: string;
          /** Canned access control list, such as `public-read`. */
          acl?: string;
          /** How it is stored, such as `STANDARD_IA`. */
          storageClass?: string;
          /** Encryption at rest: `AES256` or `aws:kms`. */
          serverSideEncryption?: string;
          /** Id of the key for `aws:kms`. */
          ssekmsKeyId?: string;
          /** Encryption with a key of your own: `AES256`. Default with such a key. */
          sseCustomerAlgorithm?: string;
          /** The key of your own: 32 bytes. */
          sseCustomerKey?: string;
          /** Tags, as an object or as a query string. */
          tagging?: Texts | string;
          /** Where a website's request for it is sent on to. */
          websiteRedirectLocation?: string;
          /** Metadata: names and values. */
          metadata?: Texts;
          /** More headers. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.amazon.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.amazon.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. Default: the first. */
          start?: number;
          /** Last byte wanted. Default: the last. */
          end?: number;
          /** Which of its versions. Default: the latest. */
          versionId?: string;
          /** More headers, such as `if-none-match`. */
          headers?: Texts;
          /** Encryption with a key of your own: `AES256`. Default with such a key. */
          sseCustomerAlgorithm?: string;
          /** The key of your own: 32 bytes. */
          sseCustomerKey?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /** Name after which the list goes on. */
          marker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Character that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /**
           * Most files in the one answer of S3's that is asked for; the callback's third value says where the next
           * one starts.
           * Default: all of them, answer by answer.
           */
          maxKeys?: number;
          /** Most files in all. Default: all there are. */
          limit?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** Where a list stands. */
        interface ListPlace extends JsonObject {
          /** Whether there are more files. */
          isTruncated: boolean;
          /** The name after which the list began. */
          marker: string;
          /** The name after which it goes on. */
          nextMarker?: string;
        }
        interface Client extends providers.amazon.CommonClient {}
        /** A client of amazon storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** Lists containers. ListBuckets */
          getContainers(callback: Callback<[Array<providers.amazon.storage.Container>]>): Request;
          /** Lists containers. ListBuckets */
          getContainers(call?: CallOptions): Reply<[Array<providers.amazon.storage.Container>]>;
          /** Gets a container and the first of its files. ListObjects */
          getContainer(container: Ref<providers.amazon.storage.Container, 'name'>, callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Gets a container and the first of its files. ListObjects */
          getContainer(container: Ref<providers.amazon.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.amazon.storage.Container]>;
          /** Creates a container. CreateBucket */
          createContainer(options: string | CreateContainerOptions, callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Creates a container. CreateBucket */
          createContainer(options: string | CreateContainerOptions, call?: CallOptions): Reply<[providers.amazon.storage.Container]>;
          /** Removes a container and all files in it. ListObjects, DeleteObjects, DeleteBucket */
          destroyContainer(container: Ref<providers.amazon.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it. ListObjects, DeleteObjects, DeleteBucket */
          destroyContainer(container: Ref<providers.amazon.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file; calls back with whether a delete marker stands in its place now. DeleteObject */
          removeFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file; calls back with whether a delete marker stands in its place now. DeleteObject */
          removeFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Uploads a file: returns a stream to write to. PutObject, or a multipart upload */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.amazon.storage.File]>): Upload<[providers.amazon.storage.File]>;
          /** Downloads a file: returns a stream to read from. GetObject */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.amazon.storage.File]>): Download<[providers.amazon.storage.File]>;
          /** Gets a file's properties. HeadObject */
          getFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, callback: Callback<[providers.amazon.storage.File]>): Request;
          /** Gets a file's properties. HeadObject */
          getFile(container: Ref<providers.amazon.storage.Container, 'name'>, file: Ref<providers.amazon.storage.File, 'name'>, call?: CallOptions): Reply<[providers.amazon.storage.File]>;
          /** Lists a container's files: all of them, or as many as are asked for. ListObjects */
          getFiles(container: Ref<providers.amazon.storage.Container, 'name'>, callback: Callback<[Array<providers.amazon.storage.File>, ListPlace]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. ListObjects */
          getFiles(container: Ref<providers.amazon.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.amazon.storage.File>, ListPlace]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. ListObjects */
          getFiles(container: Ref<providers.amazon.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.amazon.storage.File>, ListPlace]>;
        }
        /** A container (bucket) of files. */
        class Container extends pkgcloud.storage.Container {
          client: Client;
          /** Most files that the listing it came with could have. */
          maxKeys: number;
          /** Whether it has more files than that listing. */
          isTruncated: boolean;
          /** Its files, as far as they are known. */
          files: Array<providers.amazon.storage.File>;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.amazon.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.amazon.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.amazon.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.amazon.storage.File]>): Upload<[providers.amazon.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.amazon.storage.File>, ListPlace]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.amazon.storage.File>, ListPlace]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.amazon.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.amazon.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.amazon.storage.File, 'name'>): Reply<[boolean]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          client: Client;
          /** What tells its content apart, in most cases its MD5. */
          etag: string;
          /** When it was last changed; `null` right after an upload. */
          lastModified: Date;
          /** Its URL, after an upload. */
          location: string;
          /** How it is stored, such as `STANDARD`. */
          storageClass: string;
          /** Its media type. */
          contentType: string;
          /** Its metadata, where they were asked for. */
          metadata: { [name: string]: string };
          /** Its version, in a bucket that keeps them. */
          versionId: string;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.amazon.storage.File]>): Download<[providers.amazon.storage.File]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Microsoft Azure. */
    namespace azure {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'azure';
        /** Id of the directory (tenant) of the service principal. */
        tenantId?: string;
        /** Id of the service principal's application (client). */
        clientId?: string;
        /** The application's secret. */
        clientSecret?: string;
        /**
         * `true` to be the managed identity of the machine, or the client id of one of its user-assigned identities.
         * Default `false`.
         */
        managedIdentity?: boolean | string;
        /** An object that fetches access tokens, `getToken(scope)`, as those of the package @azure/identity do. */
        credentials?: { getToken(scope: string): unknown };
        /** An access token that was got elsewhere; nothing renews it. */
        token?: string;
        /** URL of the service that service principals log in to. Default `https://login.microsoftonline.com`. */
        authorityHost?: string;
        /**
         * URL of the service that managed identities log in to. Default: what the environment says, then
         * `http://169.254.169.254`.
         */
        identityEndpoint?: string;
      }
      /** What all clients of azure have. */
      interface CommonClient {
        failCodes: { [name: string]: string };
        successCodes: { [name: string]: string };
      }
      /** Servers (virtual machines), images and sizes. */
      namespace compute {
        interface ClientOptions extends providers.azure.ClientOptions {
          /** Id of the subscription. Required. */
          subscriptionId?: string;
          /** Private key of the management certificate, in PEM: for the classic API. */
          key?: string;
          /** The management certificate, in PEM: for the classic API. */
          cert?: string;
          /** Storage account that the classic API puts disks into. */
          storageAccount?: string;
          /** Key of that account, in base64: to remove a server's disk. */
          storageAccessKey?: string;
          /** Scheme of `serversUrl`: `http://` or `https://` (default). */
          protocol?: string;
          /**
           * Host, and port if it is not the usual one, of the API. Default `management.core.windows.net` for the
           * classic API, `management.azure.com` for Resource Manager.
           */
          serversUrl?: string;
          /**
           * What tokens for Resource Manager are for, in a cloud of your own. Default `https://management.azure.com`, or
           * that of the sovereign cloud that `serversUrl` names.
           */
          audience?: string;
          /** Region, such as `westeurope`, where no call names one. */
          location?: string;
          /** Resource group that servers are in (Resource Manager). Default: each new server gets its own. */
          resourceGroup?: string;
          /**
           * Pause between two questions whether an operation is done, in milliseconds, where the service names none.
           * Default 3000.
           */
          operationInterval?: number;
          /** Longest time that an operation may take, in milliseconds; 0 for no limit. Default 1800000, half an hour. */
          operationTimeout?: number;
        }
        interface GetImagesOptions {
          /** A publisher in the marketplace, such as `Canonical`; without one, your own images are listed. */
          publisher?: string;
          /** One of its offers, such as `ubuntu-24_04-lts`. Without one, an image for each SKU of all offers is listed. */
          offer?: string;
          /** One of the offer's SKUs, such as `server`: an image for each version is listed. */
          sku?: string;
          /** The location whose marketplace is looked at. Default: the client's. */
          location?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** Its name. Required. */
          name?: string;
          /** The server that it is made of. Required. */
          server?: Ref<providers.azure.compute.Server, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptionsItem {
          /** Certificate of the user, in PEM, with an RSA key. */
          cert?: string;
          /** Password of that certificate (classic). */
          pemPassword?: string;
          /**
           * Public key of the user as OpenSSH writes it, `ssh-ed25519 AAAA…`, instead of a certificate (Resource
           * Manager).
           */
          publicKey?: string;
          /** The public port. Default 22. */
          port?: string;
          /** The port on the server. Default 22. */
          localPort?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** Its name. Required. */
          name?: string;
          /** Its flavor. Required. */
          flavor?: Ref<providers.azure.compute.Flavor, 'id'>;
          /**
           * The image it is made from. Required. With Resource Manager: `publisher:offer:sku:version`, the version
           * may be `latest`; or the id of an image of your own.
           */
          image?: Ref<providers.azure.compute.Image, 'id'>;
          /** Name of its administrator. Required. */
          username?: string;
          /** The administrator's password. Required, unless Resource Manager makes a Linux server with an `ssh` key. */
          password?: string;
          /** The location that it is in. Default: the client's. One of both is required. */
          location?: string;
          /** How a Linux server is logged in to. */
          ssh?: CreateServerOptionsItem;
          /** How a Windows server is logged in to. */
          rdp?: {
          /** The public port. Default 3389. */
          port?: string;
          /** The port on the server. Default 3389. */
          localPort?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
          };
          /** Ports to open, beside that for logins. */
          ports?: Array<{
          /** What it is for, such as `http`. Required. */
          name: string;
          /** `tcp` (default) or `udp`. */
          protocol?: string;
          /** The port's number. Required. */
          port: string;
          /** The number that it has on the server. Default: the same. Resource Manager maps no ports. */
          localPort?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
          }>;
          /** The computer's name, which Windows keeps to 15 characters. Default: what fits of `name`. */
          computerName?: string;
          /**
           * Resource group for it and all that it needs (Resource Manager). It is created if it is not there. Default:
           * the client's, or one of its own that is removed with it.
           */
          resourceGroup?: string;
          /** Id of a subnet to be in, instead of one of its own (Resource Manager). */
          subnet?: string;
          /** Whether it gets a public address (Resource Manager). Default `true`. */
          publicAddress?: boolean;
          /** Kind of its disk, such as `Premium_LRS` (Resource Manager). Default: the size's. */
          diskType?: string;
          /** Data for cloud-init and the like, in base64 (Resource Manager). */
          customData?: string;
          /** Tags (Resource Manager). */
          tags?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateHostedServiceService {
          /** Its name. Required. */
          name: string;
          /** The location that it is in. Default: the client's. */
          location?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. */
          name?: string;
          /** Its public key. */
          key?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface XmlRequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: string | number | string[];
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: string | number | { name: string };
          /** Query parameters. */
          qs?: JsonObject;
          /** Headers, beside those that every request has. */
          headers?: Texts;
          /** The body: text as it is, an object as JSON. */
          body?: string | Uint8Array | object;
          /** The body as JSON. */
          json?: object | boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** What a call brings that has nothing else to say. */
        interface Done extends JsonObject {
          /** Id of what the call was about. */
          ok: string;
        }
        /** A region that servers can be in. */
        interface Location extends JsonObject {
          /** What other calls take: `westeurope`. */
          name: string;
          /** What people call it: `West Europe`. */
          displayName: string;
        }
        interface Client extends providers.azure.CommonClient {}
        /** A client of azure compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** Scheme of the API's URL: `https://`. */
          protocol: string;
          /** Host of the API. */
          serversUrl: string;
          /** Id of the subscription. */
          subscriptionId: string;
          /** The classic API's version. */
          version: string;
          /** The version of the API that is spoken. */
          getVersion(callback: Callback<[string]>): Request;
          /** The version of the API that is spoken. */
          getVersion(call?: CallOptions): Reply<[string]>;
          /** Always an error: the API does not tell its limits. */
          getLimits(callback: Callback<[]>): Request;
          /** Always an error: the API does not tell its limits. */
          getLimits(call?: CallOptions): Reply<[]>;
          /** Lists flavors: those that 2.2.0 knows, without a request; with Resource Manager, the sizes of the location. GET Microsoft.Compute/skus */
          getFlavors(callback: Callback<[Array<providers.azure.compute.Flavor>]>): Request;
          /** Lists flavors: those that 2.2.0 knows, without a request; with Resource Manager, the sizes of the location. GET Microsoft.Compute/skus */
          getFlavors(call?: CallOptions): Reply<[Array<providers.azure.compute.Flavor>]>;
          /** Gets a flavor. */
          getFlavor(flavor: Ref<providers.azure.compute.Flavor, 'id'>, callback: Callback<[providers.azure.compute.Flavor]>): Request;
          /** Gets a flavor. */
          getFlavor(flavor: Ref<providers.azure.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.azure.compute.Flavor]>;
          /** Lists the locations that servers can be in. GET locations */
          getLocations(callback: Callback<[Location[]]>): Request;
          /** Lists the locations that servers can be in. GET locations */
          getLocations(call?: CallOptions): Reply<[Location[]]>;
          /** Lists images: all of the classic API's; with Resource Manager those of your own, or a publisher's. GET services/images, GET Microsoft.Compute/images */
          getImages(callback: Callback<[Array<providers.azure.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all of the classic API's; with Resource Manager those of your own, or a publisher's. GET services/images, GET Microsoft.Compute/images */
          getImages(options: GetImagesOptions | null | undefined, callback: Callback<[Array<providers.azure.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all of the classic API's; with Resource Manager those of your own, or a publisher's. GET services/images, GET Microsoft.Compute/images */
          getImages(options?: GetImagesOptions | null): Reply<[Array<providers.azure.compute.Image>, ApiResponse]>;
          /** Gets an image. GET services/images/{name} */
          getImage(image: Ref<providers.azure.compute.Image, 'id'>, callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Gets an image. GET services/images/{name} */
          getImage(image: Ref<providers.azure.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Creates an image of a server, which can't be used any more after that: stops it, then CaptureRoleOperation, or deallocate, generalize and PUT Microsoft.Compute/images/{name} */
          createImage(options: CreateImageOptions, callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Creates an image of a server, which can't be used any more after that: stops it, then CaptureRoleOperation, or deallocate, generalize and PUT Microsoft.Compute/images/{name} */
          createImage(options: CreateImageOptions): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Removes an image. DELETE services/images/{name} */
          destroyImage(image: Ref<providers.azure.compute.Image, 'id'>, callback: Callback<[Done, ApiResponse]>): Request;
          /** Removes an image. DELETE services/images/{name} */
          destroyImage(image: Ref<providers.azure.compute.Image, 'id'>, call?: CallOptions): Reply<[Done, ApiResponse]>;
          /** Lists servers. GET services/hostedservices */
          getServers(callback: Callback<[Array<providers.azure.compute.Server>]>): Request;
          /** Lists servers. GET services/hostedservices */
          getServers(call?: CallOptions): Reply<[Array<providers.azure.compute.Server>]>;
          /** Gets a server. GET services/hostedservices/{name}?embed-detail=true */
          getServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Gets a server. GET services/hostedservices/{name}?embed-detail=true */
          getServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.azure.compute.Server]>;
          /** Creates a server and what it needs, and waits for it. POST services/hostedservices/{name}/deployments, PUT Microsoft.Compute/virtualMachines/{name} */
          createServer(options: CreateServerOptions, callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Creates a server and what it needs, and waits for it. POST services/hostedservices/{name}/deployments, PUT Microsoft.Compute/virtualMachines/{name} */
          createServer(options: CreateServerOptions): Reply<[providers.azure.compute.Server]>;
          /** Removes a server and what was created with it, and waits until it is gone. */
          destroyServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[Done]>): Request;
          /** Removes a server and what was created with it, and waits until it is gone. */
          destroyServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Starts a server. StartRoleOperation, start */
          startServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[Done]>): Request;
          /** Starts a server. StartRoleOperation, start */
          startServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Shuts a server down; it goes on being paid for. ShutdownRoleOperation, powerOff */
          stopServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[Done]>): Request;
          /** Shuts a server down; it goes on being paid for. ShutdownRoleOperation, powerOff */
          stopServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Restarts a server. RestartRoleOperation, restart */
          rebootServer(server: Ref<providers.azure.compute.Server, 'id'>, callback: Callback<[Done]>): Request;
          /** Restarts a server. RestartRoleOperation, restart */
          rebootServer(server: Ref<providers.azure.compute.Server, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Always an error: Azure has no such thing. */
          renameServer(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          renameServer(server: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          renameServer(server: unknown | null | undefined, name: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          renameServer(server?: unknown | null, name?: unknown | null): Reply<[]>;
          /** Creates a hosted service (classic API). POST services/hostedservices */
          createHostedService(service: string | CreateHostedServiceService, callback: Callback<[]>): Request;
          /** Creates a hosted service (classic API). POST services/hostedservices */
          createHostedService(service: string | CreateHostedServiceService, call?: CallOptions): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          listKeys(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          listKeys(options: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          listKeys(options?: unknown | null): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          getKey(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          getKey(name: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          getKey(name?: unknown | null): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          addKey(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          addKey(options: AddKeyOptions | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          addKey(options?: AddKeyOptions | null): Reply<[]>;
          /** Always an error: Azure has no such thing. */
          destroyKey(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          destroyKey(name: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          destroyKey(name?: unknown | null): Reply<[]>;
          /** Sends a request of your own, with the client's certificate or token. */
          _request(callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, with the client's certificate or token. */
          _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, with the client's certificate or token. */
          _request(options?: pkgcloud.RequestOptions | null): RawRequest;
          /** Gets whatever is at a path, decoded. */
          get(path: string, callback: Callback<[JsonObject, ApiResponse]>): Request;
          /** Gets whatever is at a path, decoded. */
          get(path: string, call?: CallOptions): Reply<[JsonObject, ApiResponse]>;
          /** Sends a request of your own to the classic API; the answer's XML comes back as an object. */
          _xmlRequest(callback: Callback<[JsonObject, ApiResponse]>): Request;
          /** Sends a request of your own to the classic API; the answer's XML comes back as an object. */
          _xmlRequest(options: XmlRequestOptions | null | undefined, callback: Callback<[JsonObject, ApiResponse]>): Request;
          /** Sends a request of your own to the classic API; the answer's XML comes back as an object. */
          _xmlRequest(options?: XmlRequestOptions | null): Reply<[JsonObject, ApiResponse]>;
          /** Always an error: Azure has no such thing. */
          _query(callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          _query(action: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          _query(action: unknown | null | undefined, query: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error: Azure has no such thing. */
          _query(action?: unknown | null, query?: unknown | null): Reply<[]>;
          /** The URL of the API, or of what is below it. */
          _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
        }
        /** How large a server is (a size). */
        class Flavor extends pkgcloud.compute.Flavor {
          client: Client;
          /** The size's name. */
          id: string;
          /** The same as its id. */
          name: string;
          /** Its memory in MB. */
          ram: number;
          /** Its local disk in GB. */
          disk: number;
          /** Its processor cores (Resource Manager). */
          cores: number;
          /** The family of sizes that it belongs to (Resource Manager). */
          family: string;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.azure.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.azure.compute.Flavor]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          client: Client;
          /** Its name (classic); with Resource Manager its id, or `publisher:offer:sku:version`. */
          id: string;
          /** Its name. */
          name: string;
          /** Always 1970: the classic API does not tell. */
          created: Date;
          /** The location that it is in (Resource Manager). */
          location: string;
          /** The provider's own answer. */
          details: JsonObject;
          /** The provider's own answer. */
          azure: JsonObject;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.azure.compute.Image, ApiResponse]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.azure.compute.Image, ApiResponse]>;
          /** Destroys the image. */
          destroy(callback: Callback<[Done, ApiResponse]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[Done, ApiResponse]>;
        }
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          client: Client;
          /** Its name (classic), or its id (Resource Manager). */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; Azure's own are in `original`. */
          status: ServerStatus;
          /** Its addresses, public and private ones. */
          addresses: ServerAddresses;
          /** The image that it was made from. */
          imageId: string;
          /** Its hosted service (classic). */
          serviceName: string;
          /** Its flavor (Resource Manager). */
          flavorId: string;
          /** The location that it is in (Resource Manager). */
          location: string;
          /** The resource group that it is in (Resource Manager). */
          resourceGroup: string;
          /** Whether it is being fetched: `getServer` then calls back with it as it is. */
          requestPending: boolean;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          azure: JsonObject;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.azure.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.azure.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.azure.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[Done]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[Done]>;
          /** Reboots the server. */
          reboot(callback: Callback<[Done]>): Request;
          /** Reboots the server. */
          reboot(options: unknown | null | undefined, callback: Callback<[Done]>): Request;
          /** Reboots the server. */
          reboot(options?: unknown | null): Reply<[Done]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (blobs) of Azure Storage. */
      namespace storage {
        interface ClientOptions extends providers.azure.ClientOptions {
          /** Name of the storage account. */
          storageAccount?: string;
          /** One of its keys, in base64. Wins over `sasToken` and a login to Microsoft Entra ID. */
          storageAccessKey?: string;
          /** A shared access signature, `sv=…&sig=…`, instead of a key. */
          sasToken?: string;
          /** All of this in one string, as Azure's portal shows it. What is given by itself wins. */
          connectionString?: string;
          /** `https://` (default) or `http://`. */
          protocol?: string;
          /**
           * The part of the host behind the account's name. Default `blob.core.windows.net`, for tables
           * `table.core.windows.net`. Behind an IP address and port, the account is the first part of the path.
           */
          serversUrl?: string;
          /**
           * Whole URL of the service with the account in it, wherever that stands, such as
           * `http://127.0.0.1:10000/devstoreaccount1`. Wins over `protocol` and `serversUrl`.
           */
          endpoint?: string;
        }
        interface GetContainersOptions {
          /** Most containers in all. Default: all there are. */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Only containers whose names start so. */
          prefix?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateContainerOptions {
          /** Its name: 3 to 63 lower-case letters, digits and single dashes. */
          name: string;
          /** Its metadata. */
          metadata?: Texts;
          /** Who may read it without a key: nobody (default), `blob` for its files, `container` for the list, too. */
          publicAccess?: string;
          /** More headers. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.azure.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.azure.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Number of bytes, where it is known: an upload that ends with another is not stored. */
          size?: number;
          /**
           * Bytes in a block. Default 4 MiB, and more where a file would have more than 50,000 of them. What is known, by
           * its `size`, to fit into one is sent at once.
           */
          blockSize?: number;
          /** Blocks that are sent at the same time. Default 4. */
          queueSize?: number;
          /** Media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** How the bytes are encoded, such as `gzip`. */
          contentEncoding?: string;
          /** How a browser shows it, such as `attachment; filename="a.txt"`. */
          contentDisposition?: string;
          /** Language of the content. */
          contentLanguage?: string;
          /** How long it may be cached. */
          cacheControl?: string;
          /** Metadata: names of letters, digits and `_`, and values. */
          metadata?: Texts;
          /** More headers, such as `x-ms-access-tier`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface MultipartUploadOptions {
          /** Its container. */
          container: Ref<providers.azure.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.azure.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Number of bytes, where it is known: an upload that ends with another is not stored. */
          size?: number;
          /**
           * Bytes in a block. Default 4 MiB, and more where a file would have more than 50,000 of them. What is known, by
           * its `size`, to fit into one is sent at once.
           */
          blockSize?: number;
          /** Blocks that are sent at the same time. Default 4. */
          queueSize?: number;
          /** Media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** How the bytes are encoded, such as `gzip`. */
          contentEncoding?: string;
          /** How a browser shows it, such as `attachment; filename="a.txt"`. */
          contentDisposition?: string;
          /** Language of the content. */
          contentLanguage?: string;
          /** How long it may be cached. */
          cacheControl?: string;
          /** Metadata: names of letters, digits and `_`, and values. */
          metadata?: Texts;
          /** More headers, such as `x-ms-access-tier`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface SendBlockListOptions {
          /** Its container. */
          container: Ref<providers.azure.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.azure.storage.File, 'name'>;
          /** How many blocks it has: `block000000000000000` and so on. */
          numberOfBlocks: number;
          /** Media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** How the bytes are encoded, such as `gzip`. */
          contentEncoding?: string;
          /** How a browser shows it, such as `attachment; filename="a.txt"`. */
          contentDisposition?: string;
          /** Language of the content. */
          contentLanguage?: string;
          /** How long it may be cached. */
          cacheControl?: string;
          /** Metadata: names of letters, digits and `_`, and values. */
          metadata?: Texts;
          /** More headers, such as `x-ms-access-tier`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadBlockOptions {
          /** The file's container. */
          container: Ref<providers.azure.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.azure.storage.File, 'name'>;
          /** The block's id, such as `block000000000000000`. All blocks of a file have ids of the same length, in base64. */
          blockId: string;
          /** Number of bytes, where it is known: a block with another number is not stored. */
          size?: number;
          /** More headers. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.azure.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.azure.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. Default: the first. */
          start?: number;
          /** Last byte wanted. Default: the last. */
          end?: number;
          /** More headers, such as `if-none-match`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /** Most files in all; as many pages are fetched as that takes. Default: all there are. */
          limit?: number;
          /** Name after which the list goes on. Azure can't start there: the pages before it are fetched and left out. */
          marker?: string;
          /** Where an earlier list has stopped, as its callback's second value says: nothing is fetched twice. */
          nextMarker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Text that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /**
           * Most files in the one answer of Azure's that is asked for, up to 5000, where there is no `limit`.
           * Default: all of them, answer by answer.
           */
          maxresults?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface Client extends providers.azure.CommonClient {}
        /** A client of azure storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** Sends a request of your own, signed as the client's are. */
          _request(callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, signed as the client's are. */
          _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, signed as the client's are. */
          _request(options?: pkgcloud.RequestOptions | null): RawRequest;
          /** The URL of the service, or of what is below it. */
          _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
          /** Lists containers. GET /?comp=list */
          getContainers(callback: Callback<[Array<providers.azure.storage.Container>]>): Request;
          /** Lists containers. GET /?comp=list */
          getContainers(options: GetContainersOptions | null | undefined, callback: Callback<[Array<providers.azure.storage.Container>]>): Request;
          /** Lists containers. GET /?comp=list */
          getContainers(options?: GetContainersOptions | null): Reply<[Array<providers.azure.storage.Container>]>;
          /** Gets a container. GET /{container}?restype=container */
          getContainer(container: Ref<providers.azure.storage.Container, 'name'>, callback: Callback<[providers.azure.storage.Container]>): Request;
          /** Gets a container. GET /{container}?restype=container */
          getContainer(container: Ref<providers.azure.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.azure.storage.Container]>;
          /** Creates a container. PUT /{container}?restype=container */
          createContainer(options: string | CreateContainerOptions, callback: Callback<[providers.azure.storage.Container]>): Request;
          /** Creates a container. PUT /{container}?restype=container */
          createContainer(options: string | CreateContainerOptions, call?: CallOptions): Reply<[providers.azure.storage.Container]>;
          /** Removes a container and all files in it. DELETE /{container}?restype=container */
          destroyContainer(container: Ref<providers.azure.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it. DELETE /{container}?restype=container */
          destroyContainer(container: Ref<providers.azure.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. DELETE /{container}/{file} */
          removeFile(container: Ref<providers.azure.storage.Container, 'name'>, file: Ref<providers.azure.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. DELETE /{container}/{file} */
          removeFile(container: Ref<providers.azure.storage.Container, 'name'>, file: Ref<providers.azure.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Uploads a file: returns a stream to write to. PUT /{container}/{file} for what is known to be small, otherwise in blocks */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.azure.storage.File]>): Upload<[providers.azure.storage.File]>;
          /** Uploads a file in blocks, whatever its size: returns a stream to write to. PUT /{container}/{file}?comp=block, PUT ?comp=blocklist */
          multipartUpload(options: MultipartUploadOptions & FromStream, callback?: Callback<[providers.azure.storage.File]>): Upload<[providers.azure.storage.File]>;
          /** Makes a file of blocks that have been uploaded. PUT /{container}/{file}?comp=blocklist */
          sendBlockList(options: SendBlockListOptions, callback: Callback<[boolean, ApiResponse]>): Request;
          /** Makes a file of blocks that have been uploaded. PUT /{container}/{file}?comp=blocklist */
          sendBlockList(options: SendBlockListOptions): Reply<[boolean, ApiResponse]>;
          /** Uploads one block of a file: returns a stream to write to. PUT /{container}/{file}?comp=block */
          uploadBlock(options: UploadBlockOptions, callback: Callback<[null, ApiResponse]>): Request;
          /** Uploads one block of a file: returns a stream to write to. PUT /{container}/{file}?comp=block */
          uploadBlock(options: UploadBlockOptions): RawRequest;
          /** Downloads a file: returns a stream to read from. GET /{container}/{file} */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.azure.storage.File]>): Download<[providers.azure.storage.File]>;
          /** Gets a file's properties. HEAD /{container}/{file} */
          getFile(container: Ref<providers.azure.storage.Container, 'name'>, file: Ref<providers.azure.storage.File, 'name'>, callback: Callback<[providers.azure.storage.File]>): Request;
          /** Gets a file's properties. HEAD /{container}/{file} */
          getFile(container: Ref<providers.azure.storage.Container, 'name'>, file: Ref<providers.azure.storage.File, 'name'>, call?: CallOptions): Reply<[providers.azure.storage.File]>;
          /** Lists a container's files: all of them, or as many as are asked for. GET /{container}?restype=container&comp=list */
          getFiles(container: Ref<providers.azure.storage.Container, 'name'>, callback: Callback<[Array<providers.azure.storage.File>, { nextMarker: string } | undefined]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. GET /{container}?restype=container&comp=list */
          getFiles(container: Ref<providers.azure.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.azure.storage.File>, { nextMarker: string } | undefined]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. GET /{container}?restype=container&comp=list */
          getFiles(container: Ref<providers.azure.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.azure.storage.File>, { nextMarker: string } | undefined]>;
        }
        /** A container of files (blobs). */
        class Container extends pkgcloud.storage.Container {
          client: Client;
          /** Its files, after `getFiles`. */
          files: Array<providers.azure.storage.File>;
          /** Azure's own words. */
          original: JsonObject;
          /** The same as `original`. */
          azure: JsonObject;
          /** What tells its state apart. */
          etag: string;
          /** When it was last changed. */
          lastModified: Date;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Creates a container of this name. */
          create(callback: Callback<[providers.azure.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.azure.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.azure.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.azure.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.azure.storage.File]>): Upload<[providers.azure.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.azure.storage.File>, { nextMarker: string } | undefined]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.azure.storage.File>, { nextMarker: string } | undefined]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.azure.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.azure.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.azure.storage.File, 'name'>): Reply<[boolean]>;
        }
        /** A file (blob) in a container. */
        class File extends pkgcloud.storage.File {
          client: Client;
          /** What tells its content apart. */
          etag: string;
          /** When it was last changed. */
          lastModified: Date;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string;
          /** How long it may be cached. */
          cacheControl: string;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.azure.storage.File]>): Download<[providers.azure.storage.File]>;
        }
        /** Cuts what is written to it into chunks of one size. */
        class ChunkedStream extends EventEmitter {
        constructor(chunkSize: number);
        write(chunk: Buffer | string, encoding?: BufferEncoding): boolean;
        end(): void;
        close(): void;
        pause(): void;
        resume(): void;
        pipe<T extends NodeJS.WritableStream>(target: T): T;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Tables of Azure Storage. */
      namespace database {
        interface ClientOptions extends providers.azure.ClientOptions {
          /** Name of the storage account. */
          storageAccount?: string;
          /** One of its keys, in base64. Wins over `sasToken` and a login to Microsoft Entra ID. */
          storageAccessKey?: string;
          /** A shared access signature, `sv=…&sig=…`, instead of a key. */
          sasToken?: string;
          /** All of this in one string, as Azure's portal shows it. What is given by itself wins. */
          connectionString?: string;
          /** `https://` (default) or `http://`. */
          protocol?: string;
          /**
           * The part of the host behind the account's name. Default `blob.core.windows.net`, for tables
           * `table.core.windows.net`. Behind an IP address and port, the account is the first part of the path.
           */
          serversUrl?: string;
          /**
           * Whole URL of the service with the account in it, wherever that stands, such as
           * `http://127.0.0.1:10000/devstoreaccount1`. Wins over `protocol` and `serversUrl`.
           */
          endpoint?: string;
        }
        /** A table. */
        interface Table extends JsonObject {
          /** Its name. */
          id: string;
          /** URL of the service. */
          host: string;
          /** Its URL. */
          uri: string;
          /** Empty: the account's key is what lets one in. */
          username: string;
          /** Empty. */
          password: string;
        }
        interface Client extends providers.azure.CommonClient {}
        /** A client of azure database. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** Sends a request of your own, signed as the client's are. */
          _request(callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, signed as the client's are. */
          _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own, signed as the client's are. */
          _request(options?: pkgcloud.RequestOptions | null): RawRequest;
          /** The URL of the service, or of what is below it. */
          _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
          /** Creates a table. POST /Tables */
          create(callback: Callback<[Table]>): Request;
          /** Creates a table. POST /Tables */
          create(options: JsonObject & { name: string } | null | undefined, callback: Callback<[Table]>): Request;
          /** Creates a table. POST /Tables */
          create(options?: JsonObject & { name: string } | null, call?: CallOptions): Reply<[Table]>;
          /** Lists the tables. GET /Tables */
          list(callback: Callback<[Table[]]>): Request;
          /** Lists the tables. GET /Tables */
          list(call?: CallOptions): Reply<[Table[]]>;
          /** Removes a table; calls back with whether it is gone. DELETE /Tables('{id}') */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes a table; calls back with whether it is gone. DELETE /Tables('{id}') */
          remove(id: string | { id: string } | null | undefined, callback: Callback<[boolean]>): Request;
          /** Removes a table; calls back with whether it is gone. DELETE /Tables('{id}') */
          remove(id?: string | { id: string } | null, call?: CallOptions): Reply<[boolean]>;
          /** The API version that 2.2.0 spoke. */
          getVersion(callback: Callback<[string]>): Request;
          /** The API version that 2.2.0 spoke. */
          getVersion(call?: CallOptions): Reply<[string]>;
          /** A table as `create` and `list` have it, from the service's own words. */
          formatResponse(response: JsonObject): Table;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** DigitalOcean, by an API token. */
    namespace digitalocean {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'digitalocean';
        /** The account's API token. Required. */
        token?: string;
        /** What stands before the server's name. Default `https://`. */
        protocol?: string;
        /** The server that the API is at, with the path before the API's own if there is one. */
        serversUrl?: string;
      }
      /** What a client must be given: one option of each of these. */
      type Needed = Needs<'token'>;
      /** Servers (Droplets), images, sizes and SSH keys. */
      namespace compute {
        interface ClientOptions extends providers.digitalocean.ClientOptions {
        }
        interface GetImagesOptions {
          /** How many entries a page has, 200 at most. Default 200. */
          per_page?: number;
          /** Only this page, from 1 on. Default: all pages. */
          page?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** How many entries a page has, 200 at most. Default 200. */
          per_page?: number;
          /** Only this page, from 1 on. Default: all pages. */
          page?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** The server's name, which becomes its host name. */
          name: string;
          /** Its flavor. */
          flavor: Ref<providers.digitalocean.compute.Flavor, 'id'>;
          /** The image it is made from, by id or slug. */
          image: Ref<providers.digitalocean.compute.Image, 'id'>;
          /** Slug of its region. Default `nyc3`. */
          region?: string;
          /** The same, by another name. */
          region_id?: string;
          /** Id or fingerprint of an SSH key of the account that may log in. Default: none. */
          keyname?: string | number;
          /** Several of them. */
          keynames?: string | Array<string | number>;
          /** Whether it gets an address of version 6. Default `false`. */
          ipv6?: boolean;
          /** Whether it gets a private address. Default: as DigitalOcean has it; today every server does. */
          private_networking?: boolean;
          /** Whether backups are made of it. Default `false`. */
          backups?: boolean;
          /** What it does when it first starts, such as a cloud-config; plain text of 64 KiB at most. */
          user_data?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. Required. */
          name?: string;
          /** The public key, as in `id_ed25519.pub`. Required. */
          key?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** What a call brings that has nothing else to say. */
        interface Done extends JsonObject {
          /** Id of what the call was about. */
          ok: string;
        }
        /** An SSH key of the account. */
        interface Key extends JsonObject {
          /** Its id. */
          id: number;
          /** Its name. */
          name: string;
          /** Its fingerprint. */
          fingerprint: string;
          /** Its public half, as in `authorized_keys`. */
          public_key: string;
        }
        /** A client of digitalocean compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** What stands before the server's name; may be set. */
          protocol: string;
          /** The server that the API is at; may be set. */
          serversUrl: string;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Lists flavors (sizes), all pages. GET /v2/sizes */
          getFlavors(callback: Callback<[Array<providers.digitalocean.compute.Flavor>, ApiResponse]>): Request;
          /** Lists flavors (sizes), all pages. GET /v2/sizes */
          getFlavors(call?: CallOptions): Reply<[Array<providers.digitalocean.compute.Flavor>, ApiResponse]>;
          /** Finds a flavor among all. GET /v2/sizes */
          getFlavor(flavor: Ref<providers.digitalocean.compute.Flavor, 'id'>, callback: Callback<[providers.digitalocean.compute.Flavor]>): Request;
          /** Finds a flavor among all. GET /v2/sizes */
          getFlavor(flavor: Ref<providers.digitalocean.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.digitalocean.compute.Flavor]>;
          /** Lists images: all pages, unless one is asked for. GET /v2/images */
          getImages(callback: Callback<[Array<providers.digitalocean.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all pages, unless one is asked for. GET /v2/images */
          getImages(options: GetImagesOptions | null | undefined, callback: Callback<[Array<providers.digitalocean.compute.Image>, ApiResponse]>): Request;
          /** Lists images: all pages, unless one is asked for. GET /v2/images */
          getImages(options?: GetImagesOptions | null): Reply<[Array<providers.digitalocean.compute.Image>, ApiResponse]>;
          /** Gets an image, by its id or slug. GET /v2/images/{id} */
          getImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, callback: Callback<[providers.digitalocean.compute.Image, ApiResponse]>): Request;
          /** Gets an image, by its id or slug. GET /v2/images/{id} */
          getImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.digitalocean.compute.Image, ApiResponse]>;
          /** Always an error, as in 2.2.0. */
          createImage(callback: Callback<[]>): Request;
          /** Always an error, as in 2.2.0. */
          createImage(options: unknown | null | undefined, callback: Callback<[]>): Request;
          /** Always an error, as in 2.2.0. */
          createImage(options?: unknown | null): Reply<[]>;
          /** Deletes an image. DELETE /v2/images/{id} */
          destroyImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, callback: Callback<[Done, ApiResponse]>): Request;
          /** Deletes an image. DELETE /v2/images/{id} */
          destroyImage(image: Ref<providers.digitalocean.compute.Image, 'id'>, call?: CallOptions): Reply<[Done, ApiResponse]>;
          /** Always an error: the API does not tell its version. */
          getVersion(callback: Callback<[]>): Request;
          /** Always an error: the API does not tell its version. */
          getVersion(call?: CallOptions): Reply<[]>;
          /** Always an error, as in 2.2.0. */
          getLimits(callback: Callback<[]>): Request;
          /** Always an error, as in 2.2.0. */
          getLimits(call?: CallOptions): Reply<[]>;
          /** Lists servers: all pages, unless one is asked for. GET /v2/droplets */
          getServers(callback: Callback<[Array<providers.digitalocean.compute.Server>, ApiResponse]>): Request;
          /** Lists servers: all pages, unless one is asked for. GET /v2/droplets */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.digitalocean.compute.Server>, ApiResponse]>): Request;
          /** Lists servers: all pages, unless one is asked for. GET /v2/droplets */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.digitalocean.compute.Server>, ApiResponse]>;
          /** Creates a server. POST /v2/droplets */
          createServer(options: CreateServerOptions, callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Creates a server. POST /v2/droplets */
          createServer(options: CreateServerOptions): Reply<[providers.digitalocean.compute.Server, ApiResponse]>;
          /** Deletes a server. DELETE /v2/droplets/{id} */
          destroyServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, callback: Callback<[Done, ApiResponse]>): Request;
          /** Deletes a server. DELETE /v2/droplets/{id} */
          destroyServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, options: unknown | null | undefined, callback: Callback<[Done, ApiResponse]>): Request;
          /** Deletes a server. DELETE /v2/droplets/{id} */
          destroyServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, options?: unknown | null): Reply<[Done, ApiResponse]>;
          /** Gets a server. GET /v2/droplets/{id} */
          getServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /v2/droplets/{id} */
          getServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.digitalocean.compute.Server, ApiResponse]>;
          /** Starts to reboot a server. POST /v2/droplets/{id}/actions */
          rebootServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, callback: Callback<[Done, ApiResponse]>): Request;
          /** Starts to reboot a server. POST /v2/droplets/{id}/actions */
          rebootServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, call?: CallOptions): Reply<[Done, ApiResponse]>;
          /** Starts to rename a server. POST /v2/droplets/{id}/actions */
          renameServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, name: string, callback: Callback<[Done, ApiResponse]>): Request;
          /** Starts to rename a server. POST /v2/droplets/{id}/actions */
          renameServer(server: Ref<providers.digitalocean.compute.Server, 'id'>, name: string, call?: CallOptions): Reply<[Done, ApiResponse]>;
          /** Lists SSH keys, all pages. GET /v2/account/keys */
          listKeys(callback: Callback<[Key[]]>): Request;
          /** Lists SSH keys, all pages. GET /v2/account/keys */
          listKeys(call?: CallOptions): Reply<[Key[]]>;
          /** Gets an SSH key. GET /v2/account/keys/{id} */
          getKey(id: string | number | { id: string | number }, callback: Callback<[Key]>): Request;
          /** Gets an SSH key. GET /v2/account/keys/{id} */
          getKey(id: string | number | { id: string | number }, call?: CallOptions): Reply<[Key]>;
          /** Adds an SSH key. POST /v2/account/keys */
          addKey(callback: Callback<[boolean]>): Request;
          /** Adds an SSH key. POST /v2/account/keys */
          addKey(options: AddKeyOptions | null | undefined, callback: Callback<[boolean]>): Request;
          /** Adds an SSH key. POST /v2/account/keys */
          addKey(options?: AddKeyOptions | null): Reply<[boolean]>;
          /** Deletes an SSH key. DELETE /v2/account/keys/{id} */
          destroyKey(id: string | number | { id: string | number }, callback: Callback<[boolean]>): Request;
          /** Deletes an SSH key. DELETE /v2/account/keys/{id} */
          destroyKey(id: string | number | { id: string | number }, call?: CallOptions): Reply<[boolean]>;
          /** Sends a request of your own with the client's token. */
          _request(callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options?: pkgcloud.RequestOptions | null): RawRequest;
          /** The URL of a path of the API. */
          _getUrl(options?: pkgcloud.GetUrlOptions | string | null): string;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          client: Client;
          /** The size's slug, such as `s-1vcpu-1gb`. */
          id: string;
          /** The same. */
          name: string;
          /** Memory in MB. */
          ram: number;
          /** Disk in GB. */
          disk: number;
          /** Virtual CPUs. */
          cpu: number;
          /** US dollars an hour. */
          costPerHour: number;
          /** US dollars a month. */
          costPerMonth: number;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          digitalocean: JsonObject;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.digitalocean.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.digitalocean.compute.Flavor]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          client: Client;
          /** The image's id. */
          id: number;
          /** Its name. */
          name: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** The distribution, such as `Ubuntu`. */
          distribution: string;
          /** Whether all accounts can use it. */
          public: boolean;
          /** What it is also known by, if it is public. */
          slug: string | null;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          digitalocean: JsonObject;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.digitalocean.compute.Image, ApiResponse]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.digitalocean.compute.Image, ApiResponse]>;
          /** Creates an image like this. */
          create(callback: Callback<[]>): Request;
          /** Creates an image like this. */
          create(): Reply<[]>;
          /** Destroys the image. */
          destroy(callback: Callback<[Done, ApiResponse]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[Done, ApiResponse]>;
        }
        /** A virtual machine (Droplet). */
        class Server extends pkgcloud.compute.Server {
          client: Client;
          /** The server's id. */
          id: number;
          /** Its name. */
          name: string;
          /** Id of the image it was made from. */
          imageId: number;
          /** Slug of its size. */
          flavorId: string;
          /** Its addresses, version 4 before version 6. */
          addresses: ServerAddresses;
          /** What it is doing, in pkgcloud's words; DigitalOcean's own are in `original`. */
          status: ServerStatus;
          /** Slug of its region. */
          region: string | number;
          /** When it was created, ISO 8601. */
          created: string;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          digitalocean: JsonObject;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.digitalocean.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.digitalocean.compute.Server, ApiResponse]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.digitalocean.compute.Server, ApiResponse]>;
          /** Destroys the server. */
          destroy(callback: Callback<[Done, ApiResponse]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[Done, ApiResponse]>;
          /** Reboots the server. */
          reboot(callback: Callback<[Done, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: unknown | null | undefined, callback: Callback<[Done, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: unknown | null): Reply<[Done, ApiResponse]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Google Cloud. */
    namespace google {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'google';
        /**
         * Id of the project that containers are listed and created in. Default: `GOOGLE_CLOUD_PROJECT`, then that of
         * the credentials.
         */
        projectId?: string;
        /**
         * Path of a service account's key, as Google hands it out in JSON. Without it and `credentials`, the
         * environment's are used: `GOOGLE_APPLICATION_CREDENTIALS`, gcloud's default login, the machine's account.
         */
        keyFilename?: string;
        /** The same as `keyFilename`. */
        keyFile?: string;
        /** The content of such a file: `{client_email, private_key}`. They win over `keyFilename`. */
        credentials?: { client_email?: string; private_key?: string; [field: string]: unknown };
        /** Whose key a `keyFilename` in PEM is. */
        email?: string;
        /**
         * URL of a service other than Google's own, such as an emulator. Default: `STORAGE_EMULATOR_HOST`. By plain
         * `http` requests carry a token only if credentials are named.
         */
        endpoint?: string;
        /** The same as `endpoint`. */
        apiEndpoint?: string;
        /** Project that is billed for all requests. */
        userProject?: string;
        /** Whether requests are tried again. Default `true`; the same as `retries: 0` if not. */
        autoRetry?: boolean;
        /** The same as `retries`. */
        maxRetries?: number;
      }
      /** Containers (buckets) and files (objects) of Google Cloud Storage. */
      namespace storage {
        interface ClientOptions extends providers.google.ClientOptions {
        }
        interface CreateContainerOptions {
          /** Its name. */
          name: string;
          /** Where it is to be, such as `EU` or `europe-west1`. Default: `US`. */
          location?: string;
          /** How its files are stored unless they say otherwise, such as `NEARLINE`. */
          storageClass?: string;
          /** Its labels. */
          labels?: Texts;
          /** Access that it starts with, such as `private`. */
          predefinedAcl?: string;
          /** Any other field of a bucket's, such as `{versioning: {enabled: true}}`. */
          metadata?: JsonObject;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.google.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.google.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Number of bytes, where it is known: an upload that ends with another is not stored. */
          size?: number;
          /** Whether an upload that breaks off goes on where it was. Default `true`; without, it is one request. */
          resumable?: boolean;
          /** Bytes that are sent at a time, and kept until they are stored: a multiple of 256 KiB. Default 8 MiB. */
          chunkSize?: number;
          /** Whether what is stored is compared with what was sent, by its CRC32C. Default `true`. */
          validation?: boolean | string;
          /** Media type. Default: by the name's extension. */
          contentType?: string;
          /** How the bytes are encoded, such as `gzip`. */
          contentEncoding?: string;
          /** How a browser shows it, such as `attachment; filename="a.txt"`. */
          contentDisposition?: string;
          /** Language of the content. */
          contentLanguage?: string;
          /** How long it may be cached, such as `public, max-age=3600`. */
          cacheControl?: string;
          /** How it is stored, such as `NEARLINE`. */
          storageClass?: string;
          /** A time of your own, in ISO 8601. */
          customTime?: string;
          /** Metadata: names and values. */
          metadata?: Texts;
          /** Access that it starts with, such as `publicRead`. */
          predefinedAcl?: string;
          /** Name of the key that it is encrypted with. */
          kmsKeyName?: string;
          /** Version that it takes the place of; `0` if there must be none. */
          ifGenerationMatch?: number;
          /** Project that is billed. */
          userProject?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.google.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.google.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. Default: the first. */
          start?: number;
          /** Last byte wanted. Default: the last. */
          end?: number;
          /** Which of its versions. Default: the latest. */
          generation?: string;
          /** Whether the bytes are compared with the file's CRC32C. Default `true`; a range of bytes never is. */
          validation?: boolean | string;
          /** Project that is billed. */
          userProject?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /** Only files whose names start so. */
          prefix?: string;
          /** Names are listed only as far as this character goes; what is behind it counts as a folder, and is left out. */
          delimiter?: string;
          /**
           * Most files in the one answer of Google's that is asked for; the callback's third value is the options for
           * the next one. Default: all of them, answer by answer.
           */
          maxResults?: number;
          /** Where the list goes on: from the third value of the callback before. */
          pageToken?: string;
          /** Whether answers are asked for until the list is whole. Default `true`, but with `maxResults`. */
          autoPaginate?: boolean;
          /** Most files in all. Default: all of them. */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Whether former versions are listed, too. Default `false`. */
          versions?: boolean;
          /** Only names from this one on. */
          startOffset?: string;
          /** Only names before this one. */
          endOffset?: string;
          /** Only names that fit, such as `a/** /*.txt`. */
          matchGlob?: string;
          /** Whether `a/` itself is listed where `/` delimits. Default `false`. */
          includeTrailingDelimiter?: boolean;
          /** What is told of each file: `full` has its access, too. */
          projection?: string;
          /** Project that is billed. */
          userProject?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of google storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** Where requests go, and for which project. */
          storage: { baseUrl: string; projectId?: string };
          /** Lists the project's containers. GET /b */
          getContainers(callback: Callback<[Array<providers.google.storage.Container>]>): Request;
          /** Lists the project's containers. GET /b */
          getContainers(call?: CallOptions): Reply<[Array<providers.google.storage.Container>]>;
          /** Gets a container. GET /b/{bucket} */
          getContainer(container: Ref<providers.google.storage.Container, 'name'>, callback: Callback<[providers.google.storage.Container]>): Request;
          /** Gets a container. GET /b/{bucket} */
          getContainer(container: Ref<providers.google.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.google.storage.Container]>;
          /** Creates a container. POST /b */
          createContainer(options: string | CreateContainerOptions, callback: Callback<[providers.google.storage.Container]>): Request;
          /** Creates a container. POST /b */
          createContainer(options: string | CreateContainerOptions, call?: CallOptions): Reply<[providers.google.storage.Container]>;
          /** Removes a container and all files in it. DELETE /b/{bucket}/o/{object}, DELETE /b/{bucket} */
          destroyContainer(container: Ref<providers.google.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it. DELETE /b/{bucket}/o/{object}, DELETE /b/{bucket} */
          destroyContainer(container: Ref<providers.google.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. DELETE /b/{bucket}/o/{object} */
          removeFile(container: Ref<providers.google.storage.Container, 'name'>, file: Ref<providers.google.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. DELETE /b/{bucket}/o/{object} */
          removeFile(container: Ref<providers.google.storage.Container, 'name'>, file: Ref<providers.google.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Uploads a file: returns a stream to write to. POST /upload/storage/v1/b/{bucket}/o */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.google.storage.File]>): Upload<[providers.google.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET /b/{bucket}/o/{object}?alt=media */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.google.storage.File]>): Download<[providers.google.storage.File]>;
          /** Gets a file's properties. GET /b/{bucket}/o/{object} */
          getFile(container: Ref<providers.google.storage.Container, 'name'>, file: Ref<providers.google.storage.File, 'name'>, callback: Callback<[providers.google.storage.File]>): Request;
          /** Gets a file's properties. GET /b/{bucket}/o/{object} */
          getFile(container: Ref<providers.google.storage.Container, 'name'>, file: Ref<providers.google.storage.File, 'name'>, call?: CallOptions): Reply<[providers.google.storage.File]>;
          /** Lists a container's files: all of them, or as many as are asked for. GET /b/{bucket}/o */
          getFiles(container: Ref<providers.google.storage.Container, 'name'>, callback: Callback<[Array<providers.google.storage.File>, (JsonObject & { pageToken: string }) | undefined]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. GET /b/{bucket}/o */
          getFiles(container: Ref<providers.google.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.google.storage.File>, (JsonObject & { pageToken: string }) | undefined]>): Request;
          /** Lists a container's files: all of them, or as many as are asked for. GET /b/{bucket}/o */
          getFiles(container: Ref<providers.google.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.google.storage.File>, (JsonObject & { pageToken: string }) | undefined]>;
          /** Sends a request of your own below the API's URL, with the client's token. */
          _request(callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own below the API's URL, with the client's token. */
          _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own below the API's URL, with the client's token. */
          _request(options?: pkgcloud.RequestOptions | null): RawRequest;
          /** The URL of a container or of a file, for browsers. */
          _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
        }
        /** A container (bucket) of files. */
        class Container extends pkgcloud.storage.Container {
          client: Client;
          /** Its files, as far as they are known. */
          files: Array<providers.google.storage.File>;
          /** The whole bucket as Google describes it. */
          metadata: JsonObject;
          /** Its id. */
          id: string;
          /** Where it is, such as `EU`. */
          location: string;
          /** How its files are stored unless they say otherwise, such as `STANDARD`. */
          storageClass: string;
          /** When it was created. */
          timeCreated: string;
          /** When it was last changed. */
          updated: string;
          /** What tells its versions apart. */
          etag: string;
          /** Its labels. */
          labels: { [name: string]: string };
          /** Creates a container of this name. */
          create(callback: Callback<[providers.google.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.google.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.google.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.google.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.google.storage.File]>): Upload<[providers.google.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.google.storage.File>, (JsonObject & { pageToken: string }) | undefined]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.google.storage.File>, (JsonObject & { pageToken: string }) | undefined]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.google.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.google.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.google.storage.File, 'name'>): Reply<[boolean]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          client: Client;
          /** Its own metadata; the whole file as Google describes it where it has none. */
          metadata: JsonObject;
          /** Its id. */
          id: string;
          /** The name of its container. */
          bucket: string;
          /** Its media type. */
          contentType: string;
          /** What tells its versions apart. */
          etag: string;
          /** MD5 of its bytes, in base64. */
          md5Hash: string;
          /** CRC32C of its bytes, in base64. */
          crc32c: string;
          /** Which version it is. */
          generation: string;
          /** How it is stored, such as `STANDARD`. */
          storageClass: string;
          /** How long it may be cached. */
          cacheControl: string;
          /** When it was created. */
          timeCreated: string;
          /** When it was last changed. */
          updated: string;
          /** Where its bytes are, for requests with a token. */
          mediaLink: string;
          /** When it was last changed. */
          lastModified: Date;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.google.storage.File]>): Download<[providers.google.storage.File]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** 1&1 Cloud Panel, by an API token. */
    namespace oneandone {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'oneandone';
        /** The account's API token. Required. */
        token?: string;
        /** What stands before the server's name. Default `https://`. */
        protocol?: string;
        /** The server that the API is at, with the path before the API's own if there is one. */
        serversUrl?: string;
      }
      /** What a client must be given: one option of each of these. */
      type Needed = Needs<'token'>;
      /** What all clients of oneandone have. */
      interface CommonClient {
        /** What stands before the server's name; may be set. */
        protocol: string;
        /** The server that the API is at, with its path; may be set. */
        serversUrl: string;
        failCodes: { [name: string]: string };
        successCodes: { [name: string]: string };
        /** Sends a request of your own with the client's token. */
        _request(callback: Callback<[any, ApiResponse]>): Request;
        /** Sends a request of your own with the client's token. */
        _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
        /** Sends a request of your own with the client's token. */
        _request(options?: pkgcloud.RequestOptions | null): RawRequest;
        /** The URL of a path of the API. */
        _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
      }
      /** Servers, appliances, images and fixed sizes. */
      namespace compute {
        interface ClientOptions extends providers.oneandone.ClientOptions {
        }
        interface CreateServerOptions {
          /** What it is made from: a server appliance. Required. */
          image?: Ref<providers.oneandone.compute.Image, 'id'>;
          /** Its size. Required. */
          flavor?: Ref<providers.oneandone.compute.Flavor, 'id'>;
          /** Its name. Required. */
          name?: string;
          /** Id of the data centre. Default: the account's. */
          location?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** The image's name. */
          name: string;
          /** The server. A model also says which data centre the image goes to. */
          server: Ref<providers.oneandone.compute.Server, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface Client extends providers.oneandone.CommonClient {}
        /** A client of oneandone compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** The API's version that 2.2.0 names, without a request. */
          getVersion(callback: Callback<[string]>): Request;
          /** The API's version that 2.2.0 names, without a request. */
          getVersion(call?: CallOptions): Reply<[string]>;
          /** Lists servers. GET /servers */
          getServers(callback: Callback<[Array<providers.oneandone.compute.Server>]>): Request;
          /** Lists servers. GET /servers */
          getServers(options: unknown | null | undefined, callback: Callback<[Array<providers.oneandone.compute.Server>]>): Request;
          /** Lists servers. GET /servers */
          getServers(options?: unknown | null): Reply<[Array<providers.oneandone.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(options: CreateServerOptions, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(options: CreateServerOptions): Reply<[providers.oneandone.compute.Server]>;
          /** Deletes a server and its addresses. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Deletes a server and its addresses. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Server]>;
          /** Reboots a server. PUT /servers/{id}/status/action */
          rebootServer(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Reboots a server. PUT /servers/{id}/status/action */
          rebootServer(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Server]>;
          /** Lists what servers are made from. GET /server_appliances */
          getImages(callback: Callback<[Array<providers.oneandone.compute.Image>]>): Request;
          /** Lists what servers are made from. GET /server_appliances */
          getImages(options: unknown | null | undefined, callback: Callback<[Array<providers.oneandone.compute.Image>]>): Request;
          /** Lists what servers are made from. GET /server_appliances */
          getImages(options?: unknown | null): Reply<[Array<providers.oneandone.compute.Image>]>;
          /** Gets one of them. GET /server_appliances/{id} */
          getImage(image: Ref<providers.oneandone.compute.Image, 'id'>, callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Gets one of them. GET /server_appliances/{id} */
          getImage(image: Ref<providers.oneandone.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Image]>;
          /** Makes an image of a server. POST /images */
          createImage(options: CreateImageOptions, callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Makes an image of a server. POST /images */
          createImage(options: CreateImageOptions): Reply<[providers.oneandone.compute.Image]>;
          /** Deletes an image of a server. DELETE /images/{id} */
          destroyImage(image: Ref<providers.oneandone.compute.Image, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Deletes an image of a server. DELETE /images/{id} */
          destroyImage(image: Ref<providers.oneandone.compute.Image, 'id'>, call?: CallOptions): Reply<[JsonObject]>;
          /** Lists fixed sizes. GET /servers/fixed_instance_sizes */
          getFlavors(callback: Callback<[Array<providers.oneandone.compute.Flavor>]>): Request;
          /** Lists fixed sizes. GET /servers/fixed_instance_sizes */
          getFlavors(call?: CallOptions): Reply<[Array<providers.oneandone.compute.Flavor>]>;
          /** Gets one. GET /servers/fixed_instance_sizes/{id} */
          getFlavor(flavor: Ref<providers.oneandone.compute.Flavor, 'id'>, callback: Callback<[providers.oneandone.compute.Flavor]>): Request;
          /** Gets one. GET /servers/fixed_instance_sizes/{id} */
          getFlavor(flavor: Ref<providers.oneandone.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.oneandone.compute.Flavor]>;
        }
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it was made from. */
          image: { id: string; name: string };
          /** That image's id. */
          imageId: string;
          /** Its addresses. */
          ips: Array<{ id: string; ip: string; type: string }>;
          /** Where it is. */
          datacenter: { id: string; country_code: string; location: string };
          /** What it is doing, in pkgcloud's words; the API's own are in `original`. */
          status: ServerStatus;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          oneandone: JsonObject;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.oneandone.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.oneandone.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[JsonObject]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[JsonObject]>;
          /** Reboots the server. */
          reboot(callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Reboots the server. */
          reboot(options: unknown | null | undefined, callback: Callback<[providers.oneandone.compute.Server]>): Request;
          /** Reboots the server. */
          reboot(options?: unknown | null): Reply<[providers.oneandone.compute.Server]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          client: Client;
          /** The image's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Id of the server that it is of. */
          server_id: string;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.oneandone.compute.Image]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.oneandone.compute.Image]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.oneandone.compute.Image]>;
          /** Destroys the image. */
          destroy(callback: Callback<[JsonObject]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[JsonObject]>;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          client: Client;
          /** The size's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Memory in GB. */
          ram: number;
          /** First disk in GB; 0 if there is none. */
          disk: number;
          /** Virtual CPUs. */
          cores: number;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.oneandone.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.oneandone.compute.Flavor]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Snapshots of servers. */
      namespace blockstorage {
        interface ClientOptions extends providers.oneandone.ClientOptions {
        }
        interface UpdateSnapshotOptions {
          /** The server. */
          server: Ref<providers.oneandone.compute.Server, 'id'>;
          /** Its snapshot. */
          snapshot: Ref<providers.oneandone.blockstorage.Snapshot, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DeleteSnapshotOptions {
          /** The server. */
          server: Ref<providers.oneandone.compute.Server, 'id'>;
          /** Its snapshot. */
          snapshot: Ref<providers.oneandone.blockstorage.Snapshot, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface Client extends providers.oneandone.CommonClient {}
        /** A client of oneandone blockstorage. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** Lists a server's snapshots. GET /servers/{id}/snapshots */
          getSnapshots(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[Array<providers.oneandone.blockstorage.Snapshot>]>): Request;
          /** Lists a server's snapshots. GET /servers/{id}/snapshots */
          getSnapshots(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[Array<providers.oneandone.blockstorage.Snapshot>]>;
          /** Takes a snapshot; calls back with what the API says of it. POST /servers/{id}/snapshots */
          createSnapshot(server: Ref<providers.oneandone.compute.Server, 'id'>, callback: Callback<[JsonObject & { id: string }]>): Request;
          /** Takes a snapshot; calls back with what the API says of it. POST /servers/{id}/snapshots */
          createSnapshot(server: Ref<providers.oneandone.compute.Server, 'id'>, call?: CallOptions): Reply<[JsonObject & { id: string }]>;
          /** Takes a server back to a snapshot. PUT /servers/{id}/snapshots/{id} */
          updateSnapshot(options: UpdateSnapshotOptions, callback: Callback<[providers.oneandone.blockstorage.Snapshot]>): Request;
          /** Takes a server back to a snapshot. PUT /servers/{id}/snapshots/{id} */
          updateSnapshot(options: UpdateSnapshotOptions): Reply<[providers.oneandone.blockstorage.Snapshot]>;
          /** Deletes a snapshot. DELETE /servers/{id}/snapshots/{id} */
          deleteSnapshot(options: DeleteSnapshotOptions, callback: Callback<[providers.oneandone.blockstorage.Snapshot]>): Request;
          /** Deletes a snapshot. DELETE /servers/{id}/snapshots/{id} */
          deleteSnapshot(options: DeleteSnapshotOptions): Reply<[providers.oneandone.blockstorage.Snapshot]>;
        }
        /** A server's disks at some time. */
        class Snapshot extends pkgcloud.base.Model {
          client: Client;
          /** The snapshot's id. */
          id: string;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Load balancers and the servers behind them. */
      namespace loadbalancer {
        interface ClientOptions extends providers.oneandone.ClientOptions {
        }
        interface CreateLoadBalancerOptions {
          /** Its name, which is also its description. */
          name: string;
          /** Seconds between two health checks, which are by TCP. Default: the API's, or as it is. */
          healthCheckInterval?: number;
          /** Path that an HTTP check asks for. */
          healthCheckPath?: string;
          /** What an HTTP check's answer must match. */
          healthCheckParser?: string;
          /** Whether clients stay with a server. Default: the API's, or as it is. */
          persistence?: boolean;
          /** The same, by the name that 2.2.0 reads. */
          Persistence?: boolean;
          /** For how many seconds they do. Default: the API's, or as it is. */
          persistenceTime?: number;
          /** How a server is chosen: `ROUND_ROBIN` or `LEAST_CONNECTIONS`. */
          method?: string;
          /** Id of the data centre. */
          location?: string;
          /** Which ports lead where: `[{protocol, port_balancer, port_server, source}]`. */
          rules?: Array<Partial<providers.oneandone.loadbalancer.Rule>>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateLoadBalancerOptions {
          /** The load balancer. Required, unless the options are themselves one. */
          loadbalancer?: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>;
          /** Its id, where the options are a load balancer. */
          id?: string;
          /** A new name. */
          name?: string;
          /** Seconds between two health checks, which are by TCP. Default: the API's, or as it is. */
          healthCheckInterval?: number;
          /** Path that an HTTP check asks for. */
          healthCheckPath?: string;
          /** What an HTTP check's answer must match. */
          healthCheckParser?: string;
          /** Whether clients stay with a server. Default: the API's, or as it is. */
          persistence?: boolean;
          /** The same, by the name that 2.2.0 reads. */
          Persistence?: boolean;
          /** For how many seconds they do. Default: the API's, or as it is. */
          persistenceTime?: number;
          /** How a server is chosen: `ROUND_ROBIN` or `LEAST_CONNECTIONS`. */
          method?: string;
          /** Which ports lead where: `[{protocol, port_balancer, port_server, source}]`. */
          rules?: Array<Partial<providers.oneandone.loadbalancer.Rule>>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddNodesOptions {
          /** The load balancer. */
          loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>;
          /** Ids of the servers' addresses. */
          serverIps: Array<Ref<providers.oneandone.loadbalancer.Node, 'id'>>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RemoveNodeOptions {
          /** The load balancer. */
          loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>;
          /** Id of the server's address. */
          serverIp: Ref<providers.oneandone.loadbalancer.Node, 'id'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** Which port leads where. */
        interface Rule extends JsonObject {
          /** Its id. */
          id?: string;
          /** `TCP` or `UDP`. */
          protocol: string;
          /** Port of the load balancer. */
          port_balancer: number;
          /** Port of the servers. */
          port_server: number;
          /** Address that may connect; `0.0.0.0` for all. */
          source: string;
        }
        interface Client extends providers.oneandone.CommonClient {}
        /** A client of oneandone loadbalancer. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** Lists load balancers. GET /load_balancers */
          getLoadBalancers(callback: Callback<[Array<providers.oneandone.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /load_balancers */
          getLoadBalancers(options: unknown | null | undefined, callback: Callback<[Array<providers.oneandone.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /load_balancers */
          getLoadBalancers(options?: unknown | null): Reply<[Array<providers.oneandone.loadbalancer.LoadBalancer>]>;
          /** Creates a load balancer. POST /load_balancers */
          createLoadBalancer(options: CreateLoadBalancerOptions, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer. POST /load_balancers */
          createLoadBalancer(options: CreateLoadBalancerOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Deletes a load balancer. DELETE /load_balancers/{id} */
          deleteLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Deletes a load balancer. DELETE /load_balancers/{id} */
          deleteLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets a load balancer. GET /load_balancers/{id} */
          getLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Gets a load balancer. GET /load_balancers/{id} */
          getLoadBalancer(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Changes a load balancer. PUT /load_balancers/{id} */
          updateLoadBalancer(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Changes a load balancer. PUT /load_balancers/{id} */
          updateLoadBalancer(options: UpdateLoadBalancerOptions | null | undefined, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Changes a load balancer. PUT /load_balancers/{id} */
          updateLoadBalancer(options?: UpdateLoadBalancerOptions | null): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Lists the servers behind it. GET /load_balancers/{id}/server_ips */
          getNodes(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[Array<providers.oneandone.loadbalancer.Node>]>): Request;
          /** Lists the servers behind it. GET /load_balancers/{id}/server_ips */
          getNodes(loadbalancer: Ref<providers.oneandone.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[Array<providers.oneandone.loadbalancer.Node>]>;
          /** Adds servers. POST /load_balancers/{id}/server_ips */
          addNodes(options: AddNodesOptions, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Adds servers. POST /load_balancers/{id}/server_ips */
          addNodes(options: AddNodesOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Takes a server away. DELETE /load_balancers/{id}/server_ips/{id} */
          removeNode(options: RemoveNodeOptions, callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Takes a server away. DELETE /load_balancers/{id}/server_ips/{id} */
          removeNode(options: RemoveNodeOptions): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
        }
        /** Spreads connections over servers. */
        class LoadBalancer extends pkgcloud.base.Model {
          client: Client;
          /** The load balancer's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its address. */
          ip: string;
          /** How servers are watched, such as `TCP`. */
          healthCheckTest: string;
          /** Seconds between two checks. */
          healthCheckInterval: number;
          /** Whether clients stay with a server. */
          persistence: boolean;
          /** For how many seconds they do. */
          persistenceTime: number;
          /** Where it is. */
          datacenter: { id: string };
          /** Which ports lead where, as the API has them. */
          rules: Array<providers.oneandone.loadbalancer.Rule>;
          /** The servers behind it, as the API has them. */
          nodes: JsonObject[];
          /** Creates a load balancer like this. */
          create(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer like this. */
          create(): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Fetches the load balancer. */
          get(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Fetches the load balancer. */
          get(): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Destroys the load balancer. */
          destroy(callback: Callback<[JsonObject]>): Request;
          /** Destroys the load balancer. */
          destroy(): Reply<[JsonObject]>;
          /** Fetches the load balancer and takes over what it is now. */
          refresh(callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Fetches the load balancer and takes over what it is now. */
          refresh(): Promise<providers.oneandone.loadbalancer.LoadBalancer>;
          /** Lists the servers behind it. */
          getNodes(callback: Callback<[Array<providers.oneandone.loadbalancer.Node>]>): Request;
          /** Lists the servers behind it. */
          getNodes(): Reply<[Array<providers.oneandone.loadbalancer.Node>]>;
          /** Adds servers, by the ids of their addresses. */
          addNodes(nodes: AddNodesOptions['serverIps'], callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Adds servers, by the ids of their addresses. */
          addNodes(nodes: AddNodesOptions['serverIps']): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
          /** Takes a server away, by the id of its address. */
          removeNode(node: RemoveNodeOptions['serverIp'], callback: Callback<[providers.oneandone.loadbalancer.LoadBalancer]>): Request;
          /** Takes a server away, by the id of its address. */
          removeNode(node: RemoveNodeOptions['serverIp']): Reply<[providers.oneandone.loadbalancer.LoadBalancer]>;
        }
        /** A server behind a load balancer. */
        class Node extends pkgcloud.base.Model {
          client: Client;
          /** Id of the server's address. */
          id: string;
          /** The address. */
          ip: string;
          /** The server's name. */
          server_name: string;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Any OpenStack cloud, by Keystone v2.0 or v3. */
    namespace openstack {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'openstack';
        /** URL of the identity service (Keystone), with or without a version at its end. `http://` if it has no scheme. */
        authUrl?: string;
        /** The user's name. */
        username?: string;
        /** The user's id, instead of a name (Keystone v3). */
        userId?: string;
        /** The user's id; the same as `userId`. */
        userid?: string;
        /** The user's password. */
        password?: string;
        /** Id of the project (tenant) to work in. It wins over `tenantName`. */
        tenantId?: string;
        /** Name of the project (tenant) to work in. */
        tenantName?: string;
        /** Id of the project; today's word for `tenantId`. */
        projectId?: string;
        /** Name of the project; today's word for `tenantName`. */
        projectName?: string;
        /** Id of the user's domain (v3). It wins over `domainName`. */
        domainId?: string;
        /** Name of the user's domain (v3). */
        domainName?: string;
        /** Id of the project's domain (v3); without a project, of the domain to work in. */
        projectDomainId?: string;
        /** Name of the project's domain (v3). It wins over `projectDomainId`. */
        projectDomainName?: string;
        /** Id of an application credential (v3), instead of a user and a password. */
        applicationCredentialId?: string;
        /** Name of an application credential (v3); its user is needed too. */
        applicationCredentialName?: string;
        /** Secret of the application credential (v3). */
        applicationCredentialSecret?: string;
        /** Asks for a token without a project or domain. Default `false`. */
        unscoped?: boolean;
        /** `'v2.0'` (default) or `'v3'`. An `authUrl` that ends in `/v3`, or an application credential, means v3. */
        keystoneAuthVersion?: string;
        /** `1` or `'/v1.0'` for Swift's own authentication (TempAuth). */
        version?: number | string;
        /** Path of the login request, instead of the version's own. */
        basePath?: string;
        /** `headers.authorization` is an existing token, exchanged for one of the wanted scope. */
        headers?: Texts;
        /** An existing token, exchanged for one of the wanted scope; as `headers.authorization`. */
        authToken?: string;
        /** The endpoints' region, in any case. Not needed where a service has only one. */
        region?: string;
        /** Uses the catalog's internal URLs. Default `false`. */
        useInternal?: boolean;
        /** Uses the catalog's admin URLs. Default `false`. */
        useAdmin?: boolean;
        /** Finds services in the catalog; otherwise `authUrl` is the service. Default `true`. */
        useServiceCatalog?: boolean;
        /**
         * A class of your own that logs in instead: `new identity(options)` with `authorize(callback)`, `token` and
         * `getServiceEndpointUrl(options)`.
         */
        identity?: new (options: any) => object;
        /** How long before its end a token is renewed, in milliseconds. Default 300000. */
        earlyTokenTimeout?: number;
        /** What temporary URLs of a storage service are signed with: `'sha1'` (default), `'sha256'` or `'sha512'`. A cluster's `/info` lists what it takes; many take no SHA-1 any more. */
        tempUrlDigest?: string;
        /** Account that a database service works for, sent as `X-Auth-Project-Id`. Default: the token's. */
        accountNumber?: string;
      }
      /** What a client must be given: one option of each of these. */
      type Needed = Needs<'authUrl' | 'identity'> & Needs<'username' | 'userId' | 'userid' | 'applicationCredentialId' | 'applicationCredentialName' | 'authToken' | 'headers' | 'identity'>;
      /** What all clients of openstack, rackspace, hp have. */
      interface CommonClient {
        /** URL of the identity service. */
        authUrl: string;
        /** The endpoints' region. */
        region: string | undefined;
        /** Id of the project (tenant). */
        tenantId: string | undefined;
        /** Version of the service's authentication. */
        version: string;
        /** Version of Keystone's API: `v2.0` or `v3`. */
        keystoneAuthVersion: string;
        /** The service's type in the catalog. */
        serviceType: string;
        /** The service's URL, once the client has logged in; may be set. */
        _serviceUrl: string | null;
        /** The token and the catalog, once the client has logged in. */
        _identity: Identity;
        failCodes: { [name: string]: string };
        successCodes: { [name: string]: string };
        /** Logs in, if there is no valid token yet. */
        auth(callback: Callback<[]>): Request;
        /** Logs in, if there is no valid token yet. */
        auth(call?: CallOptions): Reply<[]>;
        /** Sends a request of your own with the client's token. */
        _request(callback: Callback<[any, ApiResponse]>): Request;
        /** Sends a request of your own with the client's token. */
        _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
        /** Sends a request of your own with the client's token. */
        _request(options?: pkgcloud.RequestOptions | null): RawRequest;
        /** The URL of a path, a container or a file of the service. */
        _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
        /** Whether there is a token that is still good. */
        _isAuthorized(): boolean;
        /** What the client logs in with, without the secrets. */
        _getIdentityOptions(): JsonObject;
      }
      /** Volumes and their snapshots (Cinder). */
      namespace blockstorage {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface GetSnapshotsOptions {
          /** All of each, and not just ids and names. */
          detail?: boolean;
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any other of Cinder's filters, such as `status`. */
          [filter: string]: unknown;
        }
        interface CreateSnapshotDetails {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** The volume. Required. */
          volumeId: Ref<providers.openstack.blockstorage.Volume, 'id'>;
          /** Whether to make it although the volume is attached. Default `false`. */
          force?: boolean;
          /** Metadata. */
          metadata?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetVolumesOptions {
          /** All of each, and not just ids and names. */
          detail?: boolean;
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any other of Cinder's filters, such as `status`. */
          [filter: string]: unknown;
        }
        interface CreateVolumeOptions {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** Its size in GiB. May be left out for a volume of a snapshot, an image or a volume. */
          size?: number | string;
          /** Its type, by name or model. */
          volumeType?: string | providers.openstack.blockstorage.VolumeType;
          /** The snapshot that it is made from. */
          snapshotId?: Ref<providers.openstack.blockstorage.Snapshot, 'id'>;
          /** Id of the image that it is made from. */
          imageId?: string;
          /** The volume that it is made from. */
          sourceVolumeId?: Ref<providers.openstack.blockstorage.Volume, 'id'>;
          /** Availability zone. */
          availabilityZone?: string;
          /** Metadata. */
          metadata?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** What the blockstorage clients of openstack, rackspace, hp have. */
        interface CommonClient {
          /** Lists types of volumes. GET /types */
          getVolumeTypes(callback: Callback<[Array<providers.openstack.blockstorage.VolumeType>, ApiResponse]>): Request;
          /** Lists types of volumes. GET /types */
          getVolumeTypes(call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.VolumeType>, ApiResponse]>;
          /** Gets a type of volumes. GET /types/{id} */
          getVolumeType(volumeType: Ref<providers.openstack.blockstorage.VolumeType, 'id'>, callback: Callback<[providers.openstack.blockstorage.VolumeType]>): Request;
          /** Gets a type of volumes. GET /types/{id} */
          getVolumeType(volumeType: Ref<providers.openstack.blockstorage.VolumeType, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.VolumeType]>;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(callback: Callback<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>): Request;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(options: boolean | providers.openstack.blockstorage.GetSnapshotsOptions | null | undefined, callback: Callback<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>): Request;
          /** Lists snapshots. GET /snapshots */
          getSnapshots(options?: boolean | providers.openstack.blockstorage.GetSnapshotsOptions | null, call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.Snapshot>, ApiResponse]>;
          /** Gets a snapshot. GET /snapshots/{id} */
          getSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Gets a snapshot. GET /snapshots/{id} */
          getSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Makes a snapshot of a volume. POST /snapshots */
          createSnapshot(details: providers.openstack.blockstorage.CreateSnapshotDetails, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Makes a snapshot of a volume. POST /snapshots */
          createSnapshot(details: providers.openstack.blockstorage.CreateSnapshotDetails): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Saves name and description. PUT /snapshots/{id} */
          updateSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Saves name and description. PUT /snapshots/{id} */
          updateSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Deletes a snapshot. DELETE /snapshots/{id} */
          deleteSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, callback: Callback<[boolean]>): Request;
          /** Deletes a snapshot. DELETE /snapshots/{id} */
          deleteSnapshot(snapshot: Ref<providers.openstack.blockstorage.Snapshot, 'id'>, call?: CallOptions): Reply<[boolean]>;
          /** Lists volumes. GET /volumes */
          getVolumes(callback: Callback<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>): Request;
          /** Lists volumes. GET /volumes */
          getVolumes(options: boolean | providers.openstack.blockstorage.GetVolumesOptions | null | undefined, callback: Callback<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>): Request;
          /** Lists volumes. GET /volumes */
          getVolumes(options?: boolean | providers.openstack.blockstorage.GetVolumesOptions | null, call?: CallOptions): Reply<[Array<providers.openstack.blockstorage.Volume>, ApiResponse]>;
          /** Gets a volume. GET /volumes/{id} */
          getVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Gets a volume. GET /volumes/{id} */
          getVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Creates a volume. POST /volumes */
          createVolume(callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Creates a volume. POST /volumes */
          createVolume(options: providers.openstack.blockstorage.CreateVolumeOptions | null | undefined, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Creates a volume. POST /volumes */
          createVolume(options?: providers.openstack.blockstorage.CreateVolumeOptions | null): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Saves name and description. PUT /volumes/{id} */
          updateVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Saves name and description. PUT /volumes/{id} */
          updateVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Deletes a volume. DELETE /volumes/{id} */
          deleteVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a volume. DELETE /volumes/{id} */
          deleteVolume(volume: Ref<providers.openstack.blockstorage.Volume, 'id'>, call?: CallOptions): Reply<[]>;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.blockstorage.CommonClient {}
        /** A client of openstack blockstorage. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        /** A disk that can be attached to a server. */
        class Volume extends pkgcloud.base.Model {
          client: Client;
          /** The volume's id. */
          id: string;
          /** Its state, such as `available` or `in-use`. */
          status: string;
          /** Its name. */
          name: string;
          /** What it is for. */
          description: string;
          /** When it was created, ISO 8601. */
          createdAt: string;
          /** Its size in GiB. */
          size: number;
          /** Name of its type. */
          volumeType: string;
          /** The servers it is attached to. */
          attachments: JsonObject[];
          /** Id of the snapshot it was made from. */
          snapshotId: string | null;
          /** Creates a volume like this. */
          create(callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Creates a volume like this. */
          create(): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.blockstorage.Volume>;
          /** Saves its name and description. */
          update(callback: Callback<[providers.openstack.blockstorage.Volume]>): Request;
          /** Saves its name and description. */
          update(): Reply<[providers.openstack.blockstorage.Volume]>;
          /** Deletes it. */
          destroy(callback: Callback<[]>): Request;
          /** Deletes it. */
          destroy(): Reply<[]>;
        }
        /** A type of volumes: what they are kept on. */
        class VolumeType extends pkgcloud.base.Model {
          client: Client;
          /** The type's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What else is to be known of it. */
          extra_specs: { [name: string]: string };
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.blockstorage.VolumeType]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.blockstorage.VolumeType>;
        }
        /** A volume as it was at a time. */
        class Snapshot extends pkgcloud.base.Model {
          client: Client;
          /** The snapshot's id. */
          id: string;
          /** Its state, such as `available`. */
          status: string;
          /** Its name. */
          name: string;
          /** What it is for. */
          description: string;
          /** When it was made, ISO 8601. */
          createdAt: string;
          /** Id of its volume. */
          volumeId: string;
          /** The volume's size in GiB. */
          size: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Makes a snapshot like this. */
          create(callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Makes a snapshot like this. */
          create(): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.blockstorage.Snapshot>;
          /** Saves its name and description. */
          update(callback: Callback<[providers.openstack.blockstorage.Snapshot]>): Request;
          /** Saves its name and description. */
          update(): Reply<[providers.openstack.blockstorage.Snapshot]>;
          /** Deletes it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Deletes it. */
          destroy(): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Servers and what they are made of (Nova). */
      namespace compute {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface CreateImageOptions {
          /** The image's name. */
          name: string;
          /** The server. */
          server: Ref<providers.openstack.compute.Server, 'id'>;
          /** Metadata for the image. */
          metadata?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** Only servers made from this image. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Only servers of this flavor. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** Only servers whose name matches this regular expression. */
          name?: string;
          /** Only servers in this state of Nova's, such as `ACTIVE`. */
          status?: string;
          /** Id of the server after which the list goes on. */
          marker?: string;
          /** Most servers in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Only servers changed since this time, ISO 8601. */
          'changes-since'?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerDetails {
          /** The server's name. */
          name?: string;
          /** Its flavor. Required. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** The image it is made from. Required, unless `blockDevices` are given. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Metadata. */
          metadata?: Texts;
          /** Files to put on it: `[{path, contents}]`, the contents in base64. */
          personality?: Array<{ path: string; contents: string }>;
          /** Networks to connect it to: `[{uuid}]`, or `'auto'`, `'none'`. */
          networks?: JsonObject[] | 'auto' | 'none';
          /** Name of a key pair to let in. */
          keyname?: string;
          /** Password of its administrator. */
          adminPass?: string;
          /** Security groups: `[{name}]`. */
          securityGroups?: Array<{ name: string }>;
          /** Configuration for cloud-init, in base64. */
          cloudConfig?: string;
          /** User data, in base64. */
          userData?: string;
          /** Availability zone. */
          availabilityZone?: string;
          /** Where its disks come from, if not from the image alone (`block_device_mapping_v2`). */
          blockDevices?: JsonObject[];
          /** Scheduler hints. */
          schedulerHints?: JsonObject;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RebootServerOptions {
          /** `'soft'` (default) or `'hard'`. */
          type?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RebuildServerOptions {
          /** The image. Required. */
          image: Ref<providers.openstack.compute.Image, 'id'>;
          /** A new name. */
          name?: string;
          /** Its address for access, version 4. */
          accessIPv4?: string;
          /** Its address for access, version 6. */
          accessIPv6?: string;
          /** Password of its administrator. */
          adminPass?: string;
          /** Metadata. */
          metadata?: Texts;
          /** Files to put on it: `[{path, contents}]`, the contents in base64. */
          personality?: Array<{ path: string; contents: string }>;
          /** `'AUTO'` or `'MANUAL'` partitioning. */
          'OS-DCF:diskConfig'?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. */
          name: string;
          /** The public key to import; without one, Nova makes a pair and answers with the private key. */
          key?: string;
          /** The same as `key`. */
          public_key?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRuleOptions {
          /** Id of the group. */
          groupId: string | number;
          /** First port. */
          fromPort?: number | string;
          /** Last port. */
          toPort?: number | string;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string | number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRulesRules {
          /** Id of the group. */
          groupId: string | number;
          /** First port. */
          fromPort?: number | string;
          /** Last port. */
          toPort?: number | string;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string | number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** What a call brings that has nothing else to say. */
        interface Done extends JsonObject {
          /** Id of what the call was about. */
          ok: string;
        }
        /** An SSH key that servers are created with. */
        interface KeyPair extends JsonObject {
          /** Its name. */
          name: string;
          /** Its fingerprint. */
          fingerprint: string;
          /** Its public half, as in `authorized_keys`. */
          public_key: string;
          /** Its private half, once: in the answer that has made the pair. */
          private_key?: string;
          /** Id of the user whose it is. */
          user_id?: string;
        }
        /** A key pair in a list. */
        interface KeyPairEntry extends JsonObject {
          /** The key pair. */
          keypair: KeyPair;
        }
        /** Rules of who may reach a server. */
        interface SecurityGroup extends JsonObject {
          /** Its id. */
          id: string | number;
          /** Its name. */
          name: string;
          /** What it is for. */
          description: string;
          /** Id of its project. */
          tenant_id?: string;
          /** Its rules. */
          rules?: SecurityGroupRule[];
        }
        /** A rule of a security group. */
        interface SecurityGroupRule extends JsonObject {
          /** Its id. */
          id: string | number;
          /** Id of its group. */
          parent_group_id: string | number;
          /** `tcp`, `udp` or `icmp`. */
          ip_protocol: string | null;
          /** First port. */
          from_port: number | null;
          /** Last port. */
          to_port: number | null;
          /** Addresses that may come in. */
          ip_range: { cidr?: string };
          /** Group whose servers may come in. */
          group: { name?: string; tenant_id?: string };
        }
        /** An address that can be given to a server, and taken. */
        interface FloatingIp extends JsonObject {
          /** Its id. */
          id: string | number;
          /** The address. */
          ip: string;
          /** The server's own address behind it. */
          fixed_ip: string | null;
          /** Id of the server that has it. */
          instance_id: string | null;
          /** Name of the pool that it is from. */
          pool?: string;
        }
        /** An address of a server. */
        interface Address extends JsonObject {
          /** Version of the protocol. */
          version: 4 | 6;
          /** The address. */
          addr: string;
        }
        /** A version of the API. */
        interface ApiVersion extends JsonObject {
          /** `v2.1`. */
          id: string;
          /** `CURRENT`, `SUPPORTED` or `DEPRECATED`. */
          status: string;
          /** Since when it is so. */
          updated?: string;
          /** The newest microversion. */
          version?: string;
          /** The oldest microversion. */
          min_version?: string;
          /** Where it is. */
          links?: Array<{ href: string; rel: string }>;
        }
        /** What a project may use, and what it uses. */
        interface Limits extends JsonObject {
          /** Limits and use by name: `maxTotalCores`. */
          absolute: { [limit: string]: number };
          /** How often what may be asked. */
          rate: JsonObject[];
        }
        /** An extension of the API. */
        interface Extension extends JsonObject {
          /** Its name. */
          name: string;
          /** Its name in paths: `os-networks`. */
          alias: string;
          /** What it adds. */
          description: string;
          /** Since when it is so. */
          updated?: string;
        }
        /** A network of Nova's, or of Neutron's behind it. */
        interface Network extends JsonObject {
          /** Its id. */
          id: string;
          /** Its name. */
          label?: string;
          /** Its addresses. */
          cidr?: string | null;
        }
        /** A volume at a server. */
        interface VolumeAttachment extends JsonObject {
          /** Id of the attachment. */
          id?: string;
          /** Id of the server. */
          serverId: string;
          /** Id of the volume. */
          volumeId: string;
          /** Its device there: `/dev/vdb`. */
          device?: string | null;
        }
        /** What the compute clients of openstack, rackspace, hp have. */
        interface CommonClient {
          /** Lists flavors. GET /flavors/detail */
          getFlavors(callback: Callback<[Array<providers.openstack.compute.Flavor>]>): Request;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.compute.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Flavor]>;
          /** Lists images. GET /images/detail */
          getImages(callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options: unknown | null | undefined, callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options?: unknown | null): Reply<[Array<providers.openstack.compute.Image>]>;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Image]>;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: providers.openstack.compute.CreateImageOptions, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: providers.openstack.compute.CreateImageOptions): Reply<[providers.openstack.compute.Image]>;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[Done]>): Request;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: JsonObject, callback: Callback<[{ metadata: { [name: string]: string } }]>): Request;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: JsonObject, call?: CallOptions): Reply<[{ metadata: { [name: string]: string } }]>;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: object, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: object): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[Done]>): Request;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[Done]>;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: providers.openstack.compute.RebootServerOptions | null | undefined, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options?: providers.openstack.compute.RebootServerOptions | null): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | providers.openstack.compute.RebuildServerOptions, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | providers.openstack.compute.RebuildServerOptions, call?: CallOptions): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, callback: Callback<[]>): Request;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, call?: CallOptions): Reply<[]>;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[{ [network: string]: Address[] }]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type: string | null | undefined, callback: Callback<[{ [network: string]: Address[] }]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type?: string | null, call?: CallOptions): Reply<[{ [network: string]: Address[] }]>;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(callback: Callback<[FloatingIp[]]>): Request;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(call?: CallOptions): Reply<[FloatingIp[]]>;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(callback: Callback<[FloatingIp]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool: string | null | undefined, callback: Callback<[FloatingIp]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool?: string | null, call?: CallOptions): Reply<[FloatingIp]>;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[FloatingIp]>): Request;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[FloatingIp]>;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(callback: Callback<[KeyPairEntry[], ApiResponse]>): Request;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(call?: CallOptions): Reply<[KeyPairEntry[], ApiResponse]>;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | providers.openstack.compute.AddKeyOptions, callback: Callback<[KeyPair]>): Request;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | providers.openstack.compute.AddKeyOptions, call?: CallOptions): Reply<[KeyPair]>;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, callback: Callback<[]>): Request;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, call?: CallOptions): Reply<[]>;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, callback: Callback<[KeyPair]>): Request;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, call?: CallOptions): Reply<[KeyPair]>;
          /** Lists security groups. GET /os-security-groups */
          listGroups(callback: Callback<[SecurityGroup[], ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options: unknown | null | undefined, callback: Callback<[SecurityGroup[], ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options?: unknown | null): Reply<[SecurityGroup[], ApiResponse]>;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | (JsonObject & { name: string; description?: string }), callback: Callback<[SecurityGroup]>): Request;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | (JsonObject & { name: string; description?: string }), call?: CallOptions): Reply<[SecurityGroup]>;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string | number, callback: Callback<[]>): Request;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string | number, call?: CallOptions): Reply<[]>;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(callback: Callback<[string, ApiVersion]>): Request;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(call?: CallOptions): Reply<[string, ApiVersion]>;
          /** Gets the project's limits. GET /limits */
          getLimits(callback: Callback<[Limits, ApiResponse]>): Request;
          /** Gets the project's limits. GET /limits */
          getLimits(call?: CallOptions): Reply<[Limits, ApiResponse]>;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.compute.CommonClient {}
        /** A client of openstack compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          _extension: string;
          /** Lists servers. GET /servers/detail */
          getServers(callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options: providers.openstack.compute.GetServersOptions | null | undefined, callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options?: providers.openstack.compute.GetServersOptions | null): Reply<[Array<providers.openstack.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(details: providers.openstack.compute.CreateServerDetails, callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(details: providers.openstack.compute.CreateServerDetails): Reply<[providers.openstack.compute.Server]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Server, ApiResponse]>;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(callback: Callback<[Extension[], ApiResponse]>): Request;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(call?: CallOptions): Reply<[Extension[], ApiResponse]>;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: providers.openstack.compute.AddRuleOptions, callback: Callback<[SecurityGroupRule, ApiResponse]>): Request;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: providers.openstack.compute.AddRuleOptions): Reply<[SecurityGroupRule, ApiResponse]>;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<providers.openstack.compute.AddRulesRules>, callback: Callback<[SecurityGroupRule[]]>): Request;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<providers.openstack.compute.AddRulesRules>, call?: CallOptions): Reply<[SecurityGroupRule[]]>;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string | number, callback: Callback<[Done]>): Request;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string | number, call?: CallOptions): Reply<[Done]>;
          /** Lists networks. GET /os-networks */
          getNetworks(callback: Callback<[Network[], ApiResponse]>): Request;
          /** Lists networks. GET /os-networks */
          getNetworks(call?: CallOptions): Reply<[Network[], ApiResponse]>;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, callback: Callback<[Network]>): Request;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[Network]>;
          /** Creates a network. POST /os-networks */
          createNetwork(options: JsonObject, callback: Callback<[Network]>): Request;
          /** Creates a network. POST /os-networks */
          createNetwork(options: JsonObject, call?: CallOptions): Reply<[Network]>;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: JsonObject, properties: Array<string>, callback: Callback<[Network]>): Request;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: JsonObject, properties: Array<string>, call?: CallOptions): Reply<[Network]>;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, callback: Callback<[]>): Request;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, call?: CallOptions): Reply<[]>;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host: string | null | undefined, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host?: string | null, call?: CallOptions): Reply<[]>;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: object, callback: Callback<[]>): Request;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: object): Reply<[]>;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[VolumeAttachment[], ApiResponse]>): Request;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[VolumeAttachment[], ApiResponse]>;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[VolumeAttachment, ApiResponse]>): Request;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[VolumeAttachment, ApiResponse]>;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, callback: Callback<[VolumeAttachment]>): Request;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, call?: CallOptions): Reply<[VolumeAttachment]>;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          client: Client;
          /** The flavor's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Memory in MiB. */
          ram: number;
          /** Root disk in GiB. */
          disk: number;
          /** Virtual CPUs. */
          vcpus: number;
          /** Swap in MiB; an empty string for none. */
          swap: number | string;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.openstack.compute.Flavor]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          client: Client;
          /** The image's id. */
          id: string;
          /** Its name. */
          name: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** Nova's own status, such as `ACTIVE` or `SAVING`. */
          status: string;
          /** Percent done. */
          progress: number;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.openstack.compute.Image]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.openstack.compute.Image]>;
          /** Destroys the image. */
          destroy(callback: Callback<[Done]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[Done]>;
        }
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; Nova's own are in `original`. */
          status: ServerStatus;
          /** Percent done, of what it is doing. */
          progress: number;
          /** Id of the image it was made from. */
          imageId: string;
          /** Id of its flavor. */
          flavorId: string;
          /** Password of its administrator; only when it was just created or rebuilt. */
          adminPass: string;
          /** Its addresses, sorted into public and private ones. */
          addresses: ServerAddresses;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** What tells its physical host apart from others. */
          hostId: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          openstack: JsonObject;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.openstack.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.openstack.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[Done]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[Done]>;
          /** Reboots the server. */
          reboot(callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: providers.openstack.compute.RebootServerOptions | null | undefined, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: providers.openstack.compute.RebootServerOptions | null): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(callback: Callback<[{ [network: string]: Address[] }]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type: string | null | undefined, callback: Callback<[{ [network: string]: Address[] }]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type?: string | null): Promise<{ [network: string]: Address[] }>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Tokens and tenants (Keystone). */
      namespace identity {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        /** A tenant, which v3 calls a project. */
        interface Tenant extends JsonObject {
          /** Its id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is for. */
          description?: string | null;
          /** Whether it can be used. */
          enabled: boolean;
          /** Id of its domain (v3). */
          domain_id?: string;
        }
        interface Client extends providers.openstack.CommonClient {}
        /** A client of openstack identity. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(callback: Callback<[{ access?: JsonObject; token?: JsonObject }]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token: string | null | undefined, callback: Callback<[{ access?: JsonObject; token?: JsonObject }]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token: string | null | undefined, belongsTo: string | null | undefined, callback: Callback<[{ access?: JsonObject; token?: JsonObject }]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token?: string | null, belongsTo?: string | null, call?: CallOptions): Reply<[{ access?: JsonObject; token?: JsonObject }]>;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(callback: Callback<[{ tenant?: Tenant; tenants?: Tenant[]; project?: Tenant; projects?: Tenant[] }]>): Request;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(tenantId: string | null | undefined, callback: Callback<[{ tenant?: Tenant; tenants?: Tenant[]; project?: Tenant; projects?: Tenant[] }]>): Request;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(tenantId?: string | null, call?: CallOptions): Reply<[{ tenant?: Tenant; tenants?: Tenant[]; project?: Tenant; projects?: Tenant[] }]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Stacks of resources, made from templates (Heat). */
      namespace orchestration {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface GetStacksOptions {
          /** Only stacks in this status of Heat's, such as `CREATE_COMPLETE`. */
          status?: string;
          /** Only stacks of this name. */
          name?: string;
          /** Most stacks in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the stack after which the list goes on. */
          marker?: string;
          /** Passed on as `sort`. */
          sort?: string;
          /** `'asc'` or `'desc'`. */
          sortDir?: string;
          /** What to sort by: `name`, `status`, `created_at` or `updated_at`. */
          sortKeys?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: JsonObject | string;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: JsonObject | string;
          /** The template's parameters. */
          parameters?: JsonObject;
          /** Contents of files that the template names: `{name: text}`. */
          files?: JsonObject;
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: JsonObject | string;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface PreviewStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: JsonObject | string;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: JsonObject | string;
          /** The template's parameters. */
          parameters?: JsonObject;
          /** Contents of files that the template names: `{name: text}`. */
          files?: JsonObject;
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: JsonObject | string;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AdoptStackDetails {
          /** The stack's name. Required. */
          name?: string;
          /** Minutes that creating it may take. Required. */
          timeout?: number;
          /** Its template, as an object or as text. Required, unless `templateUrl` is given. */
          template?: JsonObject | string;
          /** Where its template is. */
          templateUrl?: string;
          /** Its environment, as an object or as text. */
          environment?: JsonObject | string;
          /** The template's parameters. */
          parameters?: JsonObject;
          /** Contents of files that the template names: `{name: text}`. */
          files?: JsonObject;
          /** For `adoptStack`: what `abandonStack` has called back with. */
          stackData?: JsonObject | string;
          /** Keeps what was made when the rest can't be. Default `true`. */
          disableRollback?: boolean;
          /** Only tells what the stack would be, as `previewStack` does. Default `false`. */
          preview?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetResourcesOptions {
          /** How deep to look into stacks within the stack. Default: not at all. */
          nestedDepth?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** Something that has happened to a resource of a stack. */
        interface StackEvent extends JsonObject {
          /** Its id. */
          id: string;
          /** When it was. */
          event_time: string;
          /** The resource. */
          resource_name: string;
          /** The resource's name in the template. */
          logical_resource_id: string;
          /** The resource's id at its own service. */
          physical_resource_id: string | null;
          /** What was done, and how it went: `CREATE_COMPLETE`. */
          resource_status: string;
          /** Why it went so. */
          resource_status_reason: string;
          /** Where it is. */
          links?: Array<{ href: string; rel: string }>;
        }
        /** What the orchestration clients of openstack, rackspace, hp have. */
        interface CommonClient {
          /** Gets a stack. GET /stacks/{name}/{id} */
          getStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Gets a stack. GET /stacks/{name}/{id} */
          getStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[providers.openstack.orchestration.Stack]>;
          /** Lists stacks. GET /stacks */
          getStacks(callback: Callback<[Array<providers.openstack.orchestration.Stack>]>): Request;
          /** Lists stacks. GET /stacks */
          getStacks(options: providers.openstack.orchestration.GetStacksOptions | null | undefined, callback: Callback<[Array<providers.openstack.orchestration.Stack>]>): Request;
          /** Lists stacks. GET /stacks */
          getStacks(options?: providers.openstack.orchestration.GetStacksOptions | null): Reply<[Array<providers.openstack.orchestration.Stack>]>;
          /** Creates a stack. POST /stacks, then GET it */
          createStack(details: providers.openstack.orchestration.CreateStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Creates a stack. POST /stacks, then GET it */
          createStack(details: providers.openstack.orchestration.CreateStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Tells what a stack would be, without creating it. POST /stacks/preview */
          previewStack(details: providers.openstack.orchestration.PreviewStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Tells what a stack would be, without creating it. POST /stacks/preview */
          previewStack(details: providers.openstack.orchestration.PreviewStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Creates a stack of resources that are there already. POST /stacks, then GET it */
          adoptStack(details: providers.openstack.orchestration.AdoptStackDetails, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Creates a stack of resources that are there already. POST /stacks, then GET it */
          adoptStack(details: providers.openstack.orchestration.AdoptStackDetails): Reply<[providers.openstack.orchestration.Stack]>;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'> | null | undefined, callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Makes a stack what the model says: its template, parameters, files. PUT /stacks/{name}/{id} */
          updateStack(stack?: Ref<providers.openstack.orchestration.Stack, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.orchestration.Stack]>;
          /** Deletes a stack. DELETE /stacks/{name}/{id} */
          deleteStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[boolean]>): Request;
          /** Deletes a stack. DELETE /stacks/{name}/{id} */
          deleteStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[boolean]>;
          /** Deletes a stack, but not its resources; what `adoptStack` needs comes back. DELETE /stacks/{name}/{id}/abandon */
          abandonStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Deletes a stack, but not its resources; what `adoptStack` needs comes back. DELETE /stacks/{name}/{id}/abandon */
          abandonStack(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets the template of a stack. GET /stacks/{name}/{id}/template */
          getTemplate(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Gets the template of a stack. GET /stacks/{name}/{id}/template */
          getTemplate(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[JsonObject]>;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(callback: Callback<[JsonObject]>): Request;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(template: JsonObject | string | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Checks a template, given as an object or by its URL. POST /validate */
          validateTemplate(template?: JsonObject | string | null, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets an event of a resource. GET /stacks/{name}/{id}/resources/{resource}/events/{event} */
          getEvent(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, eventId: string, callback: Callback<[StackEvent]>): Request;
          /** Gets an event of a resource. GET /stacks/{name}/{id}/resources/{resource}/events/{event} */
          getEvent(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, eventId: string, call?: CallOptions): Reply<[StackEvent]>;
          /** Lists a stack's events. GET /stacks/{name}/{id}/events */
          getEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[StackEvent[]]>): Request;
          /** Lists a stack's events. GET /stacks/{name}/{id}/events */
          getEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, call?: CallOptions): Reply<[StackEvent[]]>;
          /** Lists a resource's events. GET /stacks/{name}/{id}/resources/{resource}/events */
          getResourceEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, callback: Callback<[StackEvent[]]>): Request;
          /** Lists a resource's events. GET /stacks/{name}/{id}/resources/{resource}/events */
          getResourceEvents(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, call?: CallOptions): Reply<[StackEvent[]]>;
          /** Gets a resource of a stack. GET /stacks/{name}/{id}/resources/{resource} */
          getResource(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, callback: Callback<[providers.openstack.orchestration.Resource]>): Request;
          /** Gets a resource of a stack. GET /stacks/{name}/{id}/resources/{resource} */
          getResource(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, resource: Ref<providers.openstack.orchestration.Resource, 'name'>, call?: CallOptions): Reply<[providers.openstack.orchestration.Resource]>;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, callback: Callback<[Array<providers.openstack.orchestration.Resource>]>): Request;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, options: providers.openstack.orchestration.GetResourcesOptions | null | undefined, callback: Callback<[Array<providers.openstack.orchestration.Resource>]>): Request;
          /** Lists a stack's resources. GET /stacks/{name}/{id}/resources */
          getResources(stack: Ref<providers.openstack.orchestration.Stack, 'id'>, options?: providers.openstack.orchestration.GetResourcesOptions | null): Reply<[Array<providers.openstack.orchestration.Resource>]>;
          /** Lists the names of the types of resources. GET /resource_types */
          getResourceTypes(callback: Callback<[string[]]>): Request;
          /** Lists the names of the types of resources. GET /resource_types */
          getResourceTypes(call?: CallOptions): Reply<[string[]]>;
          /** Gets what a type of resources consists of. GET /resource_types/{type} */
          getResourceSchema(resourceType: string, callback: Callback<[JsonObject]>): Request;
          /** Gets what a type of resources consists of. GET /resource_types/{type} */
          getResourceSchema(resourceType: string, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets a template for a type of resources. GET /resource_types/{type}/template */
          getResourceTemplate(resourceType: string, callback: Callback<[JsonObject]>): Request;
          /** Gets a template for a type of resources. GET /resource_types/{type}/template */
          getResourceTemplate(resourceType: string, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets the service's revisions. GET /build_info */
          buildInfo(callback: Callback<[{ api: { revision: string }; engine: { revision: string } }]>): Request;
          /** Gets the service's revisions. GET /build_info */
          buildInfo(call?: CallOptions): Reply<[{ api: { revision: string }; engine: { revision: string } }]>;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.orchestration.CommonClient {}
        /** A client of openstack orchestration. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        /** Resources that were made together. */
        class Stack extends pkgcloud.base.Model {
          client: Client;
          /** The stack's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Heat's own status, such as `CREATE_COMPLETE`. */
          status: string;
          /** What it is for. */
          description: string;
          /** What its template is for. */
          templateDescription: string;
          /** Why it has its status. */
          statusReason: string;
          /** Whose it is. */
          owner: string;
          /** Whether what was made stays when the rest can't be. */
          disableRollback: boolean;
          /** The template's parameters. */
          parameters: JsonObject;
          /** Always empty. */
          capabilities: string[];
          /** Always empty. */
          notificationTopics: string[];
          /** Minutes that a change of it may take. */
          timeout: number;
          /** When it was created, ISO 8601. */
          createdAt: string;
          /** When it was last changed, ISO 8601. */
          updatedAt: string;
          /** What its template puts out: `[{output_key, output_value}]`. */
          outputs: JsonObject[];
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          openstack: JsonObject;
          /** Fetches the stack and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.orchestration.Stack]>): Request;
          /** Fetches the stack and takes over what it is now. */
          refresh(): Promise<providers.openstack.orchestration.Stack>;
        }
        /** A part of a stack. */
        class Resource extends pkgcloud.base.Model {
          client: Client;
          /** Its name in the stack. */
          name: string;
          /** Heat's own status, such as `CREATE_COMPLETE`. */
          status: string;
          /** The stack that it is part of. */
          stack: providers.openstack.orchestration.Stack;
          /** Why it has its status. */
          statusReason: string;
          /** Its type, such as `OS::Nova::Server`. */
          type: string;
          /** Its name in the template. */
          logicalResourceId: string;
          /** Id of what it is, such as a server's. */
          physicalResourceId: string;
          /** Names of the resources that need it. */
          requiredBy: string[];
          /** When it was last changed, ISO 8601. */
          updatedAt: string;
          /** Where it and its stack are. */
          links: Array<{ href: string; rel: string }>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Networks and what is connected to them (Neutron). */
      namespace network {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface GetNetworksOptions {
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: unknown;
        }
        interface CreateNetworkOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** The same as `adminStateUp`. */
          admin_state_up?: boolean;
          /** Whether other projects may use it. Default `false`. */
          shared?: boolean;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** The same as `tenantId`. */
          tenant_id?: string;
        }
        interface GetSubnetsOptions {
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: unknown;
        }
        interface CreateSubnetOptions {
          /** Its name. */
          name?: string;
          /** Id of its network. */
          networkId?: string;
          /** The same as `networkId`. */
          network_id?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** The same as `tenantId`. */
          tenant_id?: string;
          /** Addresses that are given to ports. */
          allocationPools?: Array<{ start: string; end: string }>;
          /** The same as `allocationPools`. */
          allocation_pools?: Array<{ start: string; end: string }>;
          /** Address of its gateway. */
          gatewayIp?: string | null;
          /** The same as `gatewayIp`. */
          gateway_ip?: string | null;
          /** Version of its addresses. */
          ipVersion?: 4 | 6;
          /** The same as `ipVersion`. */
          ip_version?: 4 | 6;
          /** Its addresses, such as `10.0.0.0/24`. */
          cidr?: string;
          /** Whether addresses are given by DHCP. */
          enableDhcp?: boolean;
          /** The same as `enableDhcp`. */
          enable_dhcp?: boolean;
          /** Addresses of its name servers. */
          dnsNameServers?: string[];
          /** The same as `dnsNameServers`. */
          dns_nameservers?: string[];
          /** Routes that its hosts are told. */
          hostRoutes?: Array<{ destination: string; nexthop: string }>;
          /** The same as `hostRoutes`. */
          host_routes?: Array<{ destination: string; nexthop: string }>;
        }
        interface GetPortsOptions {
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: unknown;
        }
        interface CreatePortOptions {
          /** Its state, such as `ACTIVE`. */
          status?: string;
          /** Its name. */
          name?: string;
          /** Further addresses that it may use. */
          allowedAddressPairs?: Array<{ ip_address: string; mac_address?: string }>;
          /** The same as `allowedAddressPairs`. */
          allowed_address_pairs?: Array<{ ip_address: string; mac_address?: string }>;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** The same as `adminStateUp`. */
          admin_state_up?: boolean;
          /** Id of its network. */
          networkId?: string;
          /** The same as `networkId`. */
          network_id?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** The same as `tenantId`. */
          tenant_id?: string;
          /** Further DHCP options. */
          extraDhcpOpts?: Array<{ opt_name: string; opt_value: string }>;
          /** The same as `extraDhcpOpts`. */
          extra_dhcp_opts?: Array<{ opt_name: string; opt_value: string }>;
          /** What uses it, such as `compute:nova`. */
          deviceOwner?: string;
          /** The same as `deviceOwner`. */
          device_owner?: string;
          /** Its hardware address. */
          macAddress?: string;
          /** The same as `macAddress`. */
          mac_address?: string;
          /** Its addresses. */
          fixedIps?: Array<{ subnet_id?: string; ip_address?: string }>;
          /** The same as `fixedIps`. */
          fixed_ips?: Array<{ subnet_id?: string; ip_address?: string }>;
          /** Ids of its security groups. */
          securityGroups?: string[];
          /** The same as `securityGroups`. */
          security_groups?: string[];
          /** Id of what uses it, such as a server. */
          deviceId?: string;
          /** The same as `deviceId`. */
          device_id?: string;
        }
        interface GetSecurityGroupsOptions {
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: unknown;
        }
        interface CreateSecurityGroupSecurityGroup {
          /** Its name. */
          name?: string;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** The same as `tenantId`. */
          tenant_id?: string;
        }
        interface GetSecurityGroupRulesOptions {
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: unknown;
        }
        interface CreateSecurityGroupRuleSecurityGroupRule {
          /** Which way it looks. */
          direction?: 'ingress' | 'egress';
          /** Version of the addresses. */
          ethertype?: 'IPv4' | 'IPv6';
          /** Id of its group. */
          securityGroupId?: string;
          /** The same as `securityGroupId`. */
          security_group_id?: string;
          /** First port; the type, for ICMP. */
          portRangeMin?: number;
          /** The same as `portRangeMin`. */
          port_range_min?: number;
          /** Last port; the code, for ICMP. */
          portRangeMax?: number;
          /** The same as `portRangeMax`. */
          port_range_max?: number;
          /** Protocol, such as `tcp`. */
          protocol?: string;
          /** Id of the group at the other end. */
          remoteGroupId?: string;
          /** The same as `remoteGroupId`. */
          remote_group_id?: string;
          /** Addresses at the other end. */
          remoteIpPrefix?: string;
          /** The same as `remoteIpPrefix`. */
          remote_ip_prefix?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** The same as `tenantId`. */
          tenant_id?: string;
        }
        interface GetFloatingIpsOptions {
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: unknown;
        }
        interface CreateFloatingIpOptions {
          /** The address itself. */
          floatingIpAddress?: string;
          /** The same as `floatingIpAddress`. */
          floating_ip_address?: string;
          /** Id of the network that it is from. */
          floatingNetworkId?: string;
          /** The same as `floatingNetworkId`. */
          floating_network_id?: string;
          /** Id of the subnet that it is to be from. */
          subnetId?: string;
          /** The same as `subnetId`. */
          subnet_id?: string;
          /** The port's address that it leads to. */
          fixedIpAddress?: string;
          /** The same as `fixedIpAddress`. */
          fixed_ip_address?: string;
          /** Id of the port that it leads to; `null` for none. */
          portId?: string | null;
          /** The same as `portId`. */
          port_id?: string | null;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** The same as `tenantId`. */
          tenant_id?: string;
        }
        interface GetRoutersOptions {
          /** Most of them in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the one after which the list goes on. */
          marker?: string;
          /** Any field of theirs, as a filter. */
          [field: string]: unknown;
        }
        interface CreateRouterOptions {
          /** Its name. */
          name?: string;
          /** Whether it is meant to be up. */
          adminStateUp?: boolean;
          /** The same as `adminStateUp`. */
          admin_state_up?: boolean;
          /** Its way to the outside; `null` for none. */
          externalGatewayInfo?: { network_id: string; enable_snat?: boolean; external_fixed_ips?: Array<{ ip_address?: string; subnet_id?: string }> } | null;
          /** The same as `externalGatewayInfo`. */
          external_gateway_info?: { network_id: string; enable_snat?: boolean; external_fixed_ips?: Array<{ ip_address?: string; subnet_id?: string }> } | null;
          /** Its static routes. */
          routes?: Array<{ destination: string; nexthop: string }>;
          /** What it is for. */
          description?: string;
          /** Id of the project that it belongs to. */
          tenantId?: string;
          /** The same as `tenantId`. */
          tenant_id?: string;
        }
        /** Where a router and a subnet meet. */
        interface RouterInterface extends JsonObject {
          /** Id of the router. */
          id: string;
          /** Id of the subnet. */
          subnet_id: string;
          /** Id of the port between them. */
          port_id: string;
          /** Id of the project. */
          tenant_id?: string;
        }
        /** What the network clients of openstack, rackspace, hp have. */
        interface CommonClient {
          /** Lists networks. GET /networks */
          getNetworks(callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options: providers.openstack.network.GetNetworksOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Network>]>): Request;
          /** Lists networks. GET /networks */
          getNetworks(options?: providers.openstack.network.GetNetworksOptions | null): Reply<[Array<providers.openstack.network.Network>]>;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Gets a network. GET /networks/{id} */
          getNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Creates a network. POST /networks */
          createNetwork(options: string | providers.openstack.network.CreateNetworkOptions, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Creates a network. POST /networks */
          createNetwork(options: string | providers.openstack.network.CreateNetworkOptions, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Changes a network. PUT /networks/{id} */
          updateNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Network]>;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a network. DELETE /networks/{id} */
          destroyNetwork(network: Ref<providers.openstack.network.Network, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists subnets. GET /subnets */
          getSubnets(callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options: providers.openstack.network.GetSubnetsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Subnet>]>): Request;
          /** Lists subnets. GET /subnets */
          getSubnets(options?: providers.openstack.network.GetSubnetsOptions | null): Reply<[Array<providers.openstack.network.Subnet>]>;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Gets a subnet. GET /subnets/{id} */
          getSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | providers.openstack.network.CreateSubnetOptions, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Creates a subnet. POST /subnets */
          createSubnet(options: string | providers.openstack.network.CreateSubnetOptions, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Changes a subnet. PUT /subnets/{id} */
          updateSubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Subnet]>;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a subnet. DELETE /subnets/{id} */
          destroySubnet(subnet: Ref<providers.openstack.network.Subnet, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists ports. GET /ports */
          getPorts(callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options: providers.openstack.network.GetPortsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Port>]>): Request;
          /** Lists ports. GET /ports */
          getPorts(options?: providers.openstack.network.GetPortsOptions | null): Reply<[Array<providers.openstack.network.Port>]>;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Gets a port. GET /ports/{id} */
          getPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Creates a port. POST /ports */
          createPort(options: string | providers.openstack.network.CreatePortOptions, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Creates a port. POST /ports */
          createPort(options: string | providers.openstack.network.CreatePortOptions, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Changes a port. PUT /ports/{id} */
          updatePort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Port]>;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a port. DELETE /ports/{id} */
          destroyPort(port: Ref<providers.openstack.network.Port, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options: providers.openstack.network.GetSecurityGroupsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroup>]>): Request;
          /** Lists security groups. GET /security-groups */
          getSecurityGroups(options?: providers.openstack.network.GetSecurityGroupsOptions | null): Reply<[Array<providers.openstack.network.SecurityGroup>]>;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Gets a security group. GET /security-groups/{id} */
          getSecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | providers.openstack.network.CreateSecurityGroupSecurityGroup, callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Creates a security group. POST /security-groups */
          createSecurityGroup(securityGroup: string | providers.openstack.network.CreateSecurityGroupSecurityGroup, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a security group. DELETE /security-groups/{id} */
          destroySecurityGroup(securityGroup: Ref<providers.openstack.network.SecurityGroup, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options: providers.openstack.network.GetSecurityGroupRulesOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.SecurityGroupRule>]>): Request;
          /** Lists rules of security groups. GET /security-group-rules */
          getSecurityGroupRules(options?: providers.openstack.network.GetSecurityGroupRulesOptions | null): Reply<[Array<providers.openstack.network.SecurityGroupRule>]>;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Gets a rule. GET /security-group-rules/{id} */
          getSecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | providers.openstack.network.CreateSecurityGroupRuleSecurityGroupRule, callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Adds a rule to a security group. POST /security-group-rules */
          createSecurityGroupRule(securityGroupRule: string | providers.openstack.network.CreateSecurityGroupRuleSecurityGroupRule, call?: CallOptions): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a rule. DELETE /security-group-rules/{id} */
          destroySecurityGroupRule(securityGroupRule: Ref<providers.openstack.network.SecurityGroupRule, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options: providers.openstack.network.GetFloatingIpsOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.FloatingIp>]>): Request;
          /** Lists floating IPs. GET /floatingips */
          getFloatingIps(options?: providers.openstack.network.GetFloatingIpsOptions | null): Reply<[Array<providers.openstack.network.FloatingIp>]>;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Gets a floating IP. GET /floatingips/{id} */
          getFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | providers.openstack.network.CreateFloatingIpOptions, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Takes a floating IP from a network. POST /floatingips */
          createFloatingIp(options: string | providers.openstack.network.CreateFloatingIpOptions, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Moves a floating IP to a port, or off it. PUT /floatingips/{id} */
          updateFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.FloatingIp]>;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, callback: Callback<[string]>): Request;
          /** Gives a floating IP back. DELETE /floatingips/{id} */
          destroyFloatingIp(floatingIp: Ref<providers.openstack.network.FloatingIp, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Lists routers. GET /routers */
          getRouters(callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options: providers.openstack.network.GetRoutersOptions | null | undefined, callback: Callback<[Array<providers.openstack.network.Router>]>): Request;
          /** Lists routers. GET /routers */
          getRouters(options?: providers.openstack.network.GetRoutersOptions | null): Reply<[Array<providers.openstack.network.Router>]>;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Gets a router. GET /routers/{id} */
          getRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Creates a router. POST /routers */
          createRouter(options: string | providers.openstack.network.CreateRouterOptions, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Creates a router. POST /routers */
          createRouter(options: string | providers.openstack.network.CreateRouterOptions, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Changes a router. PUT /routers/{id} */
          updateRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[providers.openstack.network.Router]>;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, callback: Callback<[string]>): Request;
          /** Deletes a router. DELETE /routers/{id} */
          destroyRouter(router: Ref<providers.openstack.network.Router, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[RouterInterface]>): Request;
          /** Connects a router to a subnet, or by a port. PUT /routers/{id}/add_router_interface */
          addRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[RouterInterface]>;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[RouterInterface]>): Request;
          /** Disconnects a router from a subnet, or a port. PUT /routers/{id}/remove_router_interface */
          removeRouterInterface(router: Ref<providers.openstack.network.Router, 'id'>, from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, call?: CallOptions): Reply<[RouterInterface]>;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.network.CommonClient {}
        /** A client of openstack network. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        /** A network. */
        class Network extends pkgcloud.base.Model {
          client: Client;
          /** The network's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** Whether it is meant to be up. */
          adminStateUp: boolean;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Ids of its subnets. */
          subnets: string[];
          /** Whether other projects may use it; 0 if not. */
          shared: boolean | 0;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Network]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.Network]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Network]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Network]>;
        }
        /** A range of addresses in a network. */
        class Subnet extends pkgcloud.base.Model {
          client: Client;
          /** The subnet's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Id of its network. */
          networkId: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Addresses that are given to ports. */
          allocationPools: Array<{ start: string; end: string }>;
          /** Address of its gateway. */
          gatewayIp: string;
          /** Version of its addresses. */
          ipVersion: 4 | 6;
          /** Its addresses, such as `10.0.0.0/24`. */
          cidr: string;
          /** Whether addresses are given by DHCP. */
          enableDhcp: boolean;
          /** Addresses of its name servers. */
          dnsNameServers: string[];
          /** Routes that its hosts are told. */
          hostRoutes: Array<{ destination: string; nexthop: string }>;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Subnet]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.Subnet]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Subnet]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Subnet]>;
        }
        /** A connection point of a network. */
        class Port extends pkgcloud.base.Model {
          client: Client;
          /** The port's id. */
          id: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** Its name. */
          name: string;
          /** Further addresses that it may use. */
          allowedAddressPairs: Array<{ ip_address: string; mac_address?: string }>;
          /** Whether it is meant to be up. */
          adminStateUp: boolean;
          /** Id of its network. */
          networkId: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Further DHCP options. */
          extraDhcpOpts: Array<{ opt_name: string; opt_value: string }>;
          /** What uses it, such as `compute:nova`. */
          deviceOwner: string;
          /** Its hardware address. */
          macAddress: string;
          /** Its addresses. */
          fixedIps: Array<{ subnet_id?: string; ip_address?: string }>;
          /** Ids of its security groups. */
          securityGroups: string[];
          /** Id of what uses it, such as a server. */
          deviceId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Port]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.Port]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Port]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Port]>;
        }
        /** A set of rules for what may pass. */
        class SecurityGroup extends pkgcloud.base.Model {
          client: Client;
          /** The group's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is for. */
          description: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Its rules, in Neutron's own words. */
          securityGroupRules: JsonObject[];
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.SecurityGroup]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.SecurityGroup]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
        }
        /** A rule of a security group. */
        class SecurityGroupRule extends pkgcloud.base.Model {
          client: Client;
          /** The rule's id. */
          id: string;
          /** Which way it looks. */
          direction: 'ingress' | 'egress';
          /** Version of the addresses. */
          ethertype: 'IPv4' | 'IPv6';
          /** Id of its group. */
          securityGroupId: string;
          /** First port; the type, for ICMP. */
          portRangeMin: number;
          /** Last port; the code, for ICMP. */
          portRangeMax: number;
          /** Protocol, such as `tcp`. */
          protocol: string;
          /** Id of the group at the other end. */
          remoteGroupId: string;
          /** Addresses at the other end. */
          remoteIpPrefix: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.SecurityGroupRule]>): Request;
          /** Fetches it. */
          refresh(): Reply<[providers.openstack.network.SecurityGroupRule]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
        }
        /** A public address, which can be moved from port to port. */
        class FloatingIp extends pkgcloud.base.Model {
          client: Client;
          /** The floating IP's id. */
          id: string;
          /** The address itself. */
          floatingIpAddress: string;
          /** Id of the network that it is from. */
          floatingNetworkId: string;
          /** The port's address that it leads to. */
          fixedIpAddress: string;
          /** Id of the port that it leads to; `null` for none. */
          portId: string;
          /** Id of the router that it goes through. */
          routerId: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** What it is for. */
          description: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.FloatingIp]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.network.FloatingIp>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.FloatingIp]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.FloatingIp]>;
          /** Gives it back. */
          destroy(callback: Callback<[string]>): Request;
          /** Gives it back. */
          destroy(): Reply<[string]>;
        }
        /** A router between networks. */
        class Router extends pkgcloud.base.Model {
          client: Client;
          /** The router's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its state, such as `ACTIVE`. */
          status: string;
          /** Whether it is meant to be up. */
          adminStateUp: boolean;
          /** Its way to the outside; `null` for none. */
          externalGatewayInfo: { network_id: string; enable_snat?: boolean; external_fixed_ips?: Array<{ ip_address?: string; subnet_id?: string }> };
          /** Its static routes. */
          routes: Array<{ destination: string; nexthop: string }>;
          /** What it is for. */
          description: string;
          /** Id of the project that it belongs to. */
          tenantId: string;
          /** Creates one like this. */
          create(callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Creates one like this. */
          create(): Reply<[providers.openstack.network.Router]>;
          /** Fetches it. */
          refresh(callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Fetches it. */
          refresh(): Promise<providers.openstack.network.Router>;
          /** Saves what was changed. */
          update(callback: Callback<[providers.openstack.network.Router]>): Request;
          /** Saves what was changed. */
          update(): Reply<[providers.openstack.network.Router]>;
          /** Destroys it. */
          destroy(callback: Callback<[string]>): Request;
          /** Destroys it. */
          destroy(): Reply<[string]>;
          /** Connects it to a subnet, or by a port. */
          addInterface(to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[RouterInterface]>): Request;
          /** Connects it to a subnet, or by a port. */
          addInterface(to: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }): Reply<[RouterInterface]>;
          /** Disconnects it from a subnet, or a port. */
          removeInterface(from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }, callback: Callback<[RouterInterface]>): Request;
          /** Disconnects it from a subnet, or a port. */
          removeInterface(from: Ref<providers.openstack.network.Subnet, 'id'> | providers.openstack.network.Port | { subnetId: string } | { portId: string }): Reply<[RouterInterface]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (Swift). */
      namespace storage {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface CreateContainerOptions {
          /** Its name. */
          name: string;
          /** Its metadata. */
          metadata?: Texts;
          /** More headers, such as `X-Container-Read`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Number of bytes, where it is known: an upload that ends with another is not stored. */
          size?: number;
          /** Its media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** Its metadata. */
          metadata?: Texts;
          /** More headers, such as `x-delete-after`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. Default: the first. */
          start?: number;
          /** Last byte wanted. Default: the last. */
          end?: number;
          /** More headers, such as `if-none-match`. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CopyOptions {
          /** Where it is. */
          sourceContainer: Ref<providers.openstack.storage.Container, 'name'>;
          /** Which it is. */
          sourceFile: Ref<providers.openstack.storage.File, 'name'>;
          /** Where it is to be. Default: the same container. */
          destinationContainer?: Ref<providers.openstack.storage.Container, 'name'>;
          /** What it is to be called. Default: the same name. */
          destinationFile?: Ref<providers.openstack.storage.File, 'name'>;
          /** More headers. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ExtractOptions {
          /** The container to unpack into. Default: the account, one container for each top directory. */
          container?: Ref<providers.openstack.storage.Container, 'name'>;
          /** A local file to read, instead of a stream. */
          local?: string;
          /** `tar`, `tar.gz` or `tar.bz2`. Default: by the local file's name, or `tar.gz`. */
          format?: string;
          /** More headers. */
          headers?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** What the storage clients of openstack, rackspace, hp have. */
        interface CommonClient {
          CONTAINER_META_PREFIX: string;
          CONTAINER_REMOVE_META_PREFIX: string;
          OBJECT_META_PREFIX: string;
          OBJECT_REMOVE_META_PREFIX: string;
          ACCOUNT_META_PREFIX: string;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, callback: Callback<[string]>): Request;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, call?: CallOptions): Reply<[string]>;
          /** Copies a file within the cloud. COPY */
          copy(options: providers.openstack.storage.CopyOptions, callback: Callback<[boolean]>): Request;
          /** Copies a file within the cloud. COPY */
          copy(options: providers.openstack.storage.CopyOptions): Reply<[boolean]>;
          /** Metadata as headers. */
          serializeMetadata(prefix: string, metadata?: JsonObject | null): { [header: string]: string };
          /** Headers as metadata. */
          deserializeMetadata(prefix: string, metadata?: JsonObject | null): { [name: string]: string };
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.storage.CommonClient {}
        /** A client of openstack storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** Lists containers. GET on the account */
          getContainers(callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options: pkgcloud.storage.GetContainersOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options?: pkgcloud.storage.GetContainersOptions | null): Reply<[Array<providers.openstack.storage.Container>]>;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Creates a container. PUT */
          createContainer(options: string | providers.openstack.storage.CreateContainerOptions, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container. PUT */
          createContainer(options: string | providers.openstack.storage.CreateContainerOptions, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: JsonObject, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: JsonObject, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: JsonObject, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: JsonObject, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Uploads a file: returns a stream to write to. PUT, then HEAD */
          upload(options: providers.openstack.storage.UploadOptions & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET */
          download(options: providers.openstack.storage.DownloadOptions & ToStream, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: pkgcloud.storage.GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: pkgcloud.storage.GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key: string | null | undefined, callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key?: string | null, call?: CallOptions): Reply<[]>;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, callback: Callback<[string]>): Request;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, call?: CallOptions): Reply<[string]>;
          /** Gets the account's key for temporary URLs. HEAD on the account */
          getTemporaryUrlKey(callback: Callback<[string | undefined]>): Request;
          /** Gets the account's key for temporary URLs. HEAD on the account */
          getTemporaryUrlKey(call?: CallOptions): Reply<[string | undefined]>;
          /** Unpacks an archive into a container or, without one, into the account. PUT with extract-archive */
          extract(options?: providers.openstack.storage.ExtractOptions & FromStream | null, callback?: Callback<[boolean, ApiResponse]>): Upload<[boolean, ApiResponse]>;
        }
        /** A container of files. */
        class Container extends pkgcloud.storage.Container {
          client: Client;
          /** Seconds that a CDN may keep its files. */
          ttl: number;
          /** Whether a CDN's logs are kept. */
          logRetention: boolean;
          /** How many files are in it. */
          count: number;
          /** How many bytes they are together. */
          bytes: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Its files, after `getFiles`. */
          files: Array<providers.openstack.storage.File>;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.openstack.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.openstack.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<providers.openstack.storage.UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: pkgcloud.storage.GetFilesOptions | null): Promise<Array<providers.openstack.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>): Reply<[boolean]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: JsonObject, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: JsonObject): Reply<[providers.openstack.storage.Container]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          client: Client;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** MD5 of its bytes, in hexadecimal. */
          etag: string | null;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string | null;
          /** When it was last changed. */
          lastModified: Date;
          /** Its size in bytes. */
          bytes: number | null;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<providers.openstack.storage.DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.openstack.storage.File]>;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options: Given<providers.openstack.storage.CopyOptions, 'sourceContainer' | 'sourceFile'> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options?: Given<providers.openstack.storage.CopyOptions, 'sourceContainer' | 'sourceFile'> | null): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Database instances, databases and users (Trove). */
      namespace database {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface CreateInstanceOptions {
          /** The instance's name. Required. */
          name?: string;
          /** Its flavor, as a model or by its URL or id. Required. */
          flavor?: string | Ref<providers.openstack.database.Flavor, 'id'>;
          /** Size of its volume in GB: 1 to 8. Default 1, also for sizes beyond that. */
          size?: number;
          /** Databases to create on it, by their names or as `{name, character_set, collate}`. */
          databases?: string | Array<string | { name: string; character_set?: string; collate?: string }>;
          /** Users to create on it: `[{name, password, databases: [{name}]}]`. */
          users?: JsonObject[];
          /** Which database server it has: `{type, version}`. Default: the cloud's. */
          datastore?: { type?: string; version?: string; [field: string]: unknown };
          /** Networks to connect it to: `[{'net-id'}]`. */
          nics?: JsonObject[];
          /** Availability zone. */
          availabilityZone?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetInstancesOptions {
          /** Most instances in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetDatabasesOptions {
          /** The instance that they are on. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most databases in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUsersOptions {
          /** The instance whose users they are. Required. */
          instance?: Ref<providers.openstack.database.Instance, 'id'>;
          /** Most users in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Marker of the page, as the call for the page before has brought it. */
          offset?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A database to be created. */
        interface NewDatabase extends JsonObject {
          /** Its name. */
          name: string;
          /** The instance that it is to be on. */
          instance: Ref<Instance>;
          /** Its character set. Default: the database server's. */
          character_set?: string;
          /** How its text is sorted. Default: the character set's. */
          collate?: string;
        }
        /** A user to be created. */
        interface NewUser extends JsonObject {
          /** The name: at most 16 characters. */
          username: string;
          /** The password. */
          password: string;
          /** The instance whose user it is to be. */
          instance: Ref<Instance>;
          /** The database that the user may use, or several. Required, or `databases`. */
          database?: Ref<Database, 'name'> | Array<Ref<Database, 'name'>>;
          /** The same as `database`. */
          databases?: Ref<Database, 'name'> | Array<Ref<Database, 'name'>>;
          /** Where the user may connect from. Default `%`, which is anywhere. */
          host?: string;
        }
        /** A version of the API. */
        interface ApiVersion extends JsonObject {
          /** `v1.0`. */
          id: string;
          /** `CURRENT` or `DEPRECATED`. */
          status: string;
          /** Since when it is so. */
          updated?: string;
          /** Where it is. */
          links?: Array<{ href: string; rel: string }>;
        }
        /** What the database clients of openstack, rackspace, hp have. */
        interface CommonClient {
          /** Lists flavors. GET /flavors */
          getFlavors(callback: Callback<[Array<providers.openstack.database.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.database.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, callback: Callback<[providers.openstack.database.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.database.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.database.Flavor]>;
          /** Creates an instance. POST /instances */
          createInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options: providers.openstack.database.CreateInstanceOptions | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Creates an instance. POST /instances */
          createInstance(options?: providers.openstack.database.CreateInstanceOptions | null): Reply<[providers.openstack.database.Instance]>;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options: providers.openstack.database.GetInstancesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Instance>, string | null]>): Request;
          /** Lists instances; the marker of the next page comes after them. GET /instances */
          getInstances(options?: providers.openstack.database.GetInstancesOptions | null): Reply<[Array<providers.openstack.database.Instance>, string | null]>;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes an instance. DELETE /instances/{id} */
          destroyInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gets an instance. GET /instances/{id} */
          getInstance(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Gets an instance. GET /instances/{id} */
          getInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Instance]>;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Restarts an instance. POST /instances/{id}/action */
          restartInstance(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, flavor: Ref<providers.openstack.database.Flavor, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Resizes an instance to a flavor. POST /instances/{id}/action */
          setFlavor(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, flavor?: Ref<providers.openstack.database.Flavor, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, newSize: number | string | null | undefined, callback: Callback<[]>): Request;
          /** Makes an instance's volume larger: 1 to 10 GB. POST /instances/{id}/action */
          setVolumeSize(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, newSize?: number | string | null, call?: CallOptions): Reply<[]>;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(callback: Callback<[{ user: { name: string; password: string } }]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[{ user: { name: string; password: string } }]>): Request;
          /** Gives the root user a new password and calls back with the answer. POST /instances/{id}/root */
          enableRootUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[{ user: { name: string; password: string } }]>;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(callback: Callback<[{ rootEnabled: boolean }]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[{ rootEnabled: boolean }]>): Request;
          /** Tells whether there has been a root user, as it is answered. GET /instances/{id}/root */
          listRootStatus(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[{ rootEnabled: boolean }]>;
          /** The same as `createDatabase`. */
          create(callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options: NewDatabase | NewDatabase[] | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** The same as `createDatabase`. */
          create(options?: NewDatabase | NewDatabase[] | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options: NewDatabase | NewDatabase[] | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a database. POST /instances/{id}/databases */
          createDatabase(options?: NewDatabase | NewDatabase[] | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options: providers.openstack.database.GetDatabasesOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.Database>, string | null]>): Request;
          /** Lists an instance's databases; the marker of the next page comes after them. GET /instances/{id}/databases */
          getDatabases(options?: providers.openstack.database.GetDatabasesOptions | null): Reply<[Array<providers.openstack.database.Database>, string | null]>;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Finds one of an instance's databases. GET /instances/{id}/databases */
          getDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.Database]>;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database: Ref<providers.openstack.database.Database, 'name'> | null | undefined, instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a database. DELETE /instances/{id}/databases/{name} */
          destroyDatabase(database?: Ref<providers.openstack.database.Database, 'name'> | null, instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options: NewUser | NewUser[] | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Creates a user, or all of a list. POST /instances/{id}/users */
          createUser(options?: NewUser | NewUser[] | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options: providers.openstack.database.GetUsersOptions | null | undefined, callback: Callback<[Array<providers.openstack.database.User>, string | null]>): Request;
          /** Lists an instance's users; the marker of the next page comes after them. GET /instances/{id}/users */
          getUsers(options?: providers.openstack.database.GetUsersOptions | null): Reply<[Array<providers.openstack.database.User>, string | null]>;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[providers.openstack.database.User]>): Request;
          /** Gets one of an instance's users. GET /instances/{id}/users/{name} */
          getUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[providers.openstack.database.User]>;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, user: Ref<providers.openstack.database.User, 'name'> | null | undefined, callback: Callback<[ApiResponse]>): Request;
          /** Deletes a user. DELETE /instances/{id}/users/{name} */
          destroyUser(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, user?: Ref<providers.openstack.database.User, 'name'> | null, call?: CallOptions): Reply<[ApiResponse]>;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[providers.openstack.database.User, ApiResponse]>): Request;
          /** Gives the root user a new password. POST /instances/{id}/root */
          enableRoot(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.database.User, ApiResponse]>;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(callback: Callback<[boolean, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance: Ref<providers.openstack.database.Instance, 'id'> | null | undefined, callback: Callback<[boolean, ApiResponse]>): Request;
          /** Tells whether there has been a root user. GET /instances/{id}/root */
          rootEnabled(instance?: Ref<providers.openstack.database.Instance, 'id'> | null, call?: CallOptions): Reply<[boolean, ApiResponse]>;
          /** Lists the API's versions. GET / above the project */
          getVersion(callback: Callback<[ApiVersion[]]>): Request;
          /** Lists the API's versions. GET / above the project */
          getVersion(call?: CallOptions): Reply<[ApiVersion[]]>;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.database.CommonClient {}
        /** A client of openstack database. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        /** How large an instance is. */
        class Flavor extends pkgcloud.compute.Flavor {
          client: Client;
          /** Its URL, by which instances name it. */
          href: string;
          /** The flavor's id. */
          id: string | number;
          /** Its name. */
          name: string;
          /** Memory in MiB. */
          ram: number;
          /** Disk in GiB, where it is told. */
          disk: number;
          /** Virtual CPUs, where they are told. */
          vcpus: number;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.openstack.database.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.openstack.database.Flavor]>;
        }
        /** A virtual machine with a database server on it. */
        class Instance extends pkgcloud.base.Model {
          client: Client;
          readonly STATUS: { error: "ERROR"; provisioning: "PROVISIONING"; reboot: "REBOOT"; running: "RUNNING"; stopped: "STOPPED"; terminated: "TERMINATED"; unknown: "UNKNOWN"; updating: "UPDATING" };
          /** The instance's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Where it is. */
          links: Array<{ href: string; rel: string }>;
          /** What it is doing, in pkgcloud's words; Trove's own are in `original`. */
          status: 'PROVISIONING' | 'RUNNING' | 'STOPPED' | 'ERROR' | 'UNKNOWN';
          /** Its flavor. */
          flavor: { id: string; links: Array<{ href: string; rel: string }> };
          /** Name under which the database server is reached. */
          hostname: string;
          /** Its volume; the size in GB. */
          volume: { size: number };
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          rackspace: JsonObject;
          /** Fetches the instance and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.database.Instance]>): Request;
          /** Fetches the instance and takes over what it is now. */
          refresh(): Promise<providers.openstack.database.Instance>;
        }
        /** A database on an instance. */
        class Database extends pkgcloud.base.Model {
          client: Client;
          /** The database's name. */
          name: string;
          /** Its character set, such as `utf8`; where the API tells it. */
          characterSet: string;
          /** How its text is sorted, such as `utf8_general_ci`; where the API tells it. */
          collation: string;
          /** Where it is. */
          instance: providers.openstack.database.Instance | string;
          /** Fetches the database from its instance and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.database.Database]>): Request;
          /** Fetches the database from its instance and takes over what it is now. */
          refresh(): Promise<providers.openstack.database.Database>;
        }
        /** A user of an instance's databases. */
        class User extends pkgcloud.base.Model {
          client: Client;
          /** The user's name. */
          name: string;
          /** The user's password; only of a root user just enabled. */
          password: string;
          /** Whose user it is. */
          instance: providers.openstack.database.Instance | string;
          /** Fetches the user from its instance and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.database.User]>): Request;
          /** Fetches the user from its instance and takes over what it is now. */
          refresh(): Promise<providers.openstack.database.User>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Content delivery (Poppy). */
      namespace cdn {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface GetServicesOptions {
          /** Most services in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** Id of the service after which the list goes on. */
          marker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServiceDetails {
          /** The service's name. Required. */
          name?: string;
          /** Its domains: `[{domain, protocol}]`. Required. */
          domains?: Array<Partial<providers.openstack.cdn.Domain>>;
          /** Where its files come from: `[{origin, port, ssl, rules}]`. Required. */
          origins?: Array<Partial<providers.openstack.cdn.Origin>>;
          /** Id of its flavor. Required. */
          flavorId?: Ref<providers.openstack.cdn.Flavor, 'id'>;
          /** How long files are kept: `[{name, ttl, rules}]`. */
          caching?: Array<Partial<providers.openstack.cdn.Caching>>;
          /** Who may read them: `[{name, rules}]`. */
          restrictions?: Array<Partial<providers.openstack.cdn.Restriction>>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A domain that a service's files are found under. */
        interface Domain extends JsonObject {
          /** The name. */
          domain: string;
          /** `http` (default) or `https`. */
          protocol?: string;
          /** Whose certificate it has: `shared`, `san` or `custom`. */
          certificate?: string;
        }
        /** Where a service's files come from. */
        interface Origin extends JsonObject {
          /** Name or address of the server. */
          origin: string;
          /** Its port. Default 80. */
          port?: number;
          /** Whether it is asked by TLS. Default `false`. */
          ssl?: boolean;
          /** Which files come from there. Default: all. */
          rules?: Rule[];
          /** Which `Host` it is sent: `domain`, `origin` or `custom`. */
          hostheadertype?: string;
        }
        /** How long files are kept. */
        interface Caching extends JsonObject {
          /** Its name; `default` for all other files. */
          name: string;
          /** For how many seconds. */
          ttl: number;
          /** Which files are meant. */
          rules?: Rule[];
        }
        /** Who may read files. */
        interface Restriction extends JsonObject {
          /** Its name. */
          name: string;
          /** What its rules do: `whitelist` or `blacklist`. */
          access?: string;
          /** Which requests are meant. */
          rules?: Rule[];
        }
        /** Which requests are meant. */
        interface Rule extends JsonObject {
          /** Its name. */
          name: string;
          /** By their paths. */
          request_url?: string;
          /** By the page that they come from. */
          referrer?: string;
          /** By the country that they come from. */
          geography?: string;
          /** By the address that they come from. */
          client_ip?: string;
        }
        /** What the cdn clients of openstack, rackspace, hp have. */
        interface CommonClient {
          /** Gets what the API consists of. GET / */
          getHomeDocument(callback: Callback<[JsonObject]>): Request;
          /** Gets what the API consists of. GET / */
          getHomeDocument(call?: CallOptions): Reply<[JsonObject]>;
          /** Asks whether the API is there. GET /ping */
          getPing(callback: Callback<[]>): Request;
          /** Asks whether the API is there. GET /ping */
          getPing(call?: CallOptions): Reply<[]>;
          /** Gets a service, by its id, its URL or as a model. GET /services/{id} */
          getService(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Gets a service, by its id, its URL or as a model. GET /services/{id} */
          getService(service: Ref<providers.openstack.cdn.Service, 'id'>, call?: CallOptions): Reply<[providers.openstack.cdn.Service]>;
          /** Lists services. GET /services */
          getServices(callback: Callback<[Array<providers.openstack.cdn.Service>]>): Request;
          /** Lists services. GET /services */
          getServices(options: providers.openstack.cdn.GetServicesOptions | null | undefined, callback: Callback<[Array<providers.openstack.cdn.Service>]>): Request;
          /** Lists services. GET /services */
          getServices(options?: providers.openstack.cdn.GetServicesOptions | null): Reply<[Array<providers.openstack.cdn.Service>]>;
          /** Creates a service. POST /services, then GET its location */
          createService(callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Creates a service. POST /services, then GET its location */
          createService(details: providers.openstack.cdn.CreateServiceDetails | null | undefined, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Creates a service. POST /services, then GET its location */
          createService(details?: providers.openstack.cdn.CreateServiceDetails | null): Reply<[providers.openstack.cdn.Service]>;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(service: Ref<providers.openstack.cdn.Service, 'id'> | null | undefined, callback: Callback<[providers.openstack.cdn.Service]>): Request;
          /** Makes a service what the model says. GET /services/{id}, then PATCH with what differs */
          updateService(service?: Ref<providers.openstack.cdn.Service, 'id'> | null, call?: CallOptions): Reply<[providers.openstack.cdn.Service]>;
          /** Deletes a service. DELETE /services/{id} */
          deleteService(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a service. DELETE /services/{id} */
          deleteService(service: Ref<providers.openstack.cdn.Service, 'id'>, call?: CallOptions): Reply<[]>;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, callback: Callback<[]>): Request;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, assetUrl: string | null | undefined, callback: Callback<[]>): Request;
          /** Removes a file from the caches, or all of them. DELETE /services/{id}/assets */
          deleteServiceCachedAssets(service: Ref<providers.openstack.cdn.Service, 'id'>, assetUrl?: string | null, call?: CallOptions): Reply<[]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.cdn.Flavor, 'id'>, callback: Callback<[providers.openstack.cdn.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.cdn.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.cdn.Flavor]>;
          /** Lists flavors. GET /flavors */
          getFlavors(callback: Callback<[Array<providers.openstack.cdn.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(options: unknown | null | undefined, callback: Callback<[Array<providers.openstack.cdn.Flavor>]>): Request;
          /** Lists flavors. GET /flavors */
          getFlavors(options?: unknown | null): Reply<[Array<providers.openstack.cdn.Flavor>]>;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.cdn.CommonClient {}
        /** A client of openstack cdn. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        /** Domains whose files are delivered from nearby. */
        class Service extends pkgcloud.base.Model {
          client: Client;
          /** The service's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Its domains: `[{domain, protocol}]`. */
          domains: Array<providers.openstack.cdn.Domain>;
          /** Where its files come from: `[{origin, port, ssl, rules}]`. */
          origins: Array<providers.openstack.cdn.Origin>;
          /** How long files are kept: `[{name, ttl, rules}]`. */
          caching: Array<providers.openstack.cdn.Caching>;
          /** Who may read them: `[{name, rules}]`. */
          restrictions: Array<providers.openstack.cdn.Restriction>;
          /** Id of its flavor. */
          flavorId: string;
          /** Poppy's own status, such as `deployed`. */
          status: string;
          /** Where it is. */
          links: Array<{ href: string; rel: string }>;
          /** What went wrong: `[{message}]`. */
          errors: Array<{ message: string }>;
        }
        /** Which networks deliver a service's files. */
        class Flavor extends pkgcloud.base.Model {
          client: Client;
          /** The flavor's id. */
          id: string;
          /** The networks: `[{provider, links}]`. */
          providers: Array<{ provider: string; links: Array<{ href: string; rel: string }> }>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Rackspace Cloud, by password or API key. */
    namespace rackspace {
      /** Options that all its clients take. */
      interface ClientOptions extends Omit<providers.openstack.ClientOptions, 'provider'> {
        provider?: 'rackspace';
        /** The user's API key, instead of a password. A password wins. */
        apiKey?: string;
      }
      /** What a client must be given: one option of each of these. */
      type Needed = Needs<'username' | 'userId' | 'userid' | 'applicationCredentialId' | 'applicationCredentialName' | 'authToken' | 'headers' | 'identity'>;
      /** Volumes and their snapshots (Cinder). */
      namespace blockstorage {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.blockstorage.CommonClient {}
        /** A client of rackspace blockstorage. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        export import Volume = pkgcloud.providers.openstack.blockstorage.Volume;
        export import VolumeType = pkgcloud.providers.openstack.blockstorage.VolumeType;
        export import Snapshot = pkgcloud.providers.openstack.blockstorage.Snapshot;
        function createClient(options: ClientOptions): Client;
      }
      /** Content delivery (Poppy). */
      namespace cdn {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        type Domain = providers.openstack.cdn.Domain;
        type Origin = providers.openstack.cdn.Origin;
        type Caching = providers.openstack.cdn.Caching;
        type Restriction = providers.openstack.cdn.Restriction;
        type Rule = providers.openstack.cdn.Rule;
        interface Client extends providers.openstack.CommonClient, providers.openstack.cdn.CommonClient {}
        /** A client of rackspace cdn. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        export import Service = pkgcloud.providers.openstack.cdn.Service;
        export import Flavor = pkgcloud.providers.openstack.cdn.Flavor;
        function createClient(options: ClientOptions): Client;
      }
      /** Servers and what they are made of (Nova). */
      namespace compute {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        type Done = providers.openstack.compute.Done;
        type KeyPair = providers.openstack.compute.KeyPair;
        type KeyPairEntry = providers.openstack.compute.KeyPairEntry;
        type SecurityGroup = providers.openstack.compute.SecurityGroup;
        type SecurityGroupRule = providers.openstack.compute.SecurityGroupRule;
        type FloatingIp = providers.openstack.compute.FloatingIp;
        type Address = providers.openstack.compute.Address;
        type ApiVersion = providers.openstack.compute.ApiVersion;
        type Limits = providers.openstack.compute.Limits;
        type Extension = providers.openstack.compute.Extension;
        type Network = providers.openstack.compute.Network;
        type VolumeAttachment = providers.openstack.compute.VolumeAttachment;
        /** A server's connection to a network. */
        interface VirtualInterface extends JsonObject {
          /** Its id. */
          id: string;
          /** Its address on the wire. */
          mac_address: string;
          /** Its addresses. */
          ip_addresses: Array<{ address: string; network_id: string; network_label: string }>;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.compute.CommonClient {}
        /** A client of rackspace compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          _extension: string;
          /** Lists servers. GET /servers/detail */
          getServers(callback: Callback<[Array<providers.rackspace.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options: providers.openstack.compute.GetServersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options?: providers.openstack.compute.GetServersOptions | null): Reply<[Array<providers.rackspace.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(details: providers.openstack.compute.CreateServerDetails, callback: Callback<[providers.rackspace.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(details: providers.openstack.compute.CreateServerDetails): Reply<[providers.rackspace.compute.Server]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[providers.rackspace.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.rackspace.compute.Server, ApiResponse]>;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(callback: Callback<[Extension[], ApiResponse]>): Request;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(call?: CallOptions): Reply<[Extension[], ApiResponse]>;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: providers.openstack.compute.AddRuleOptions, callback: Callback<[SecurityGroupRule, ApiResponse]>): Request;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: providers.openstack.compute.AddRuleOptions): Reply<[SecurityGroupRule, ApiResponse]>;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<providers.openstack.compute.AddRulesRules>, callback: Callback<[SecurityGroupRule[]]>): Request;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<providers.openstack.compute.AddRulesRules>, call?: CallOptions): Reply<[SecurityGroupRule[]]>;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string | number, callback: Callback<[Done]>): Request;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string | number, call?: CallOptions): Reply<[Done]>;
          /** Lists networks. GET /os-networks */
          getNetworks(callback: Callback<[Network[], ApiResponse]>): Request;
          /** Lists networks. GET /os-networks */
          getNetworks(call?: CallOptions): Reply<[Network[], ApiResponse]>;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, callback: Callback<[Network]>): Request;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[Network]>;
          /** Creates a network. POST /os-networks */
          createNetwork(options: JsonObject, callback: Callback<[Network]>): Request;
          /** Creates a network. POST /os-networks */
          createNetwork(options: JsonObject, call?: CallOptions): Reply<[Network]>;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: JsonObject, properties: Array<string>, callback: Callback<[Network]>): Request;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: JsonObject, properties: Array<string>, call?: CallOptions): Reply<[Network]>;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, callback: Callback<[]>): Request;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, call?: CallOptions): Reply<[]>;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host: string | null | undefined, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host?: string | null, call?: CallOptions): Reply<[]>;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: object, callback: Callback<[]>): Request;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: object): Reply<[]>;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[VolumeAttachment[], ApiResponse]>): Request;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[VolumeAttachment[], ApiResponse]>;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[VolumeAttachment, ApiResponse]>): Request;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[VolumeAttachment, ApiResponse]>;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, callback: Callback<[VolumeAttachment]>): Request;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, call?: CallOptions): Reply<[VolumeAttachment]>;
          /** Lists a server's virtual interfaces. GET /servers/{id}/os-virtual-interfacesv2 */
          getVirtualInterfaces(server: Ref<providers.rackspace.compute.Server, 'id'>, callback: Callback<[VirtualInterface[]]>): Request;
          /** Lists a server's virtual interfaces. GET /servers/{id}/os-virtual-interfacesv2 */
          getVirtualInterfaces(server: Ref<providers.rackspace.compute.Server, 'id'>, call?: CallOptions): Reply<[VirtualInterface[]]>;
          /** Connects a server to a network. POST /servers/{id}/os-virtual-interfacesv2 */
          createVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, network: string | number | { id: string | number }, callback: Callback<[VirtualInterface[]]>): Request;
          /** Connects a server to a network. POST /servers/{id}/os-virtual-interfacesv2 */
          createVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, network: string | number | { id: string | number }, call?: CallOptions): Reply<[VirtualInterface[]]>;
          /** Disconnects a virtual interface. DELETE /servers/{id}/os-virtual-interfacesv2/{id} */
          deleteVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, interface: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disconnects a virtual interface. DELETE /servers/{id}/os-virtual-interfacesv2/{id} */
          deleteVirtualInterface(server: Ref<providers.rackspace.compute.Server, 'id'>, interface: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
        }
        export import Flavor = pkgcloud.providers.openstack.compute.Flavor;
        export import Image = pkgcloud.providers.openstack.compute.Image;
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; Nova's own are in `original`. */
          status: ServerStatus;
          /** Percent done, of what it is doing. */
          progress: number;
          /** Id of the image it was made from. */
          imageId: string;
          /** Id of its flavor. */
          flavorId: string;
          /** Password of its administrator; only when it was just created or rebuilt. */
          adminPass: string;
          /** Its addresses, sorted into public and private ones. */
          addresses: ServerAddresses;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** What tells its physical host apart from others. */
          hostId: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** The provider's own answer. */
          original: JsonObject;
          /** The provider's own answer. */
          openstack: JsonObject;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.rackspace.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.rackspace.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.rackspace.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.rackspace.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[Done]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[Done]>;
          /** Reboots the server. */
          reboot(callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: providers.openstack.compute.RebootServerOptions | null | undefined, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: providers.openstack.compute.RebootServerOptions | null): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[JsonObject | undefined, ApiResponse]>): Request;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>): Reply<[JsonObject | undefined, ApiResponse]>;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(callback: Callback<[{ [network: string]: Address[] }]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type: string | null | undefined, callback: Callback<[{ [network: string]: Address[] }]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type?: string | null): Promise<{ [network: string]: Address[] }>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Database instances, databases and users (Trove). */
      namespace database {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        type NewDatabase = providers.openstack.database.NewDatabase;
        type NewUser = providers.openstack.database.NewUser;
        type ApiVersion = providers.openstack.database.ApiVersion;
        interface Client extends providers.openstack.CommonClient, providers.openstack.database.CommonClient {}
        /** A client of rackspace database. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        export import Flavor = pkgcloud.providers.openstack.database.Flavor;
        export import Instance = pkgcloud.providers.openstack.database.Instance;
        export import Database = pkgcloud.providers.openstack.database.Database;
        export import User = pkgcloud.providers.openstack.database.User;
        function createClient(options: ClientOptions): Client;
      }
      /** Zones and their records (Cloud DNS). */
      namespace dns {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface GetZonesOptions {
          /** Only this domain and those below it. */
          name?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateZoneDetails {
          /** The domain's name. */
          name?: string;
          /** Address of its administrator. */
          email?: string;
          /** The same as `email`, as a Zone has it. */
          emailAddress?: string;
          /** Seconds for which others may keep its records, 300 or more. Default: the API's. */
          ttl?: number;
          /** What to say of it. */
          comment?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateZonesZones {
          /** The domain's name. */
          name?: string;
          /** Address of its administrator. */
          email?: string;
          /** The same as `email`, as a Zone has it. */
          emailAddress?: string;
          /** Seconds for which others may keep its records, 300 or more. Default: the API's. */
          ttl?: number;
          /** What to say of it. */
          comment?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ImportZoneDetails {
          /** What it is: `BIND_9`. */
          contentType?: string;
          /** The zone file. */
          contents?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DeleteZoneOptions {
          /** Whether the zones below them are deleted too. Default `true`. */
          deleteSubzones?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DeleteZonesOptions {
          /** Whether the zones below them are deleted too. Default `true`. */
          deleteSubzones?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetZoneChangesOptions {
          /** Only changes since then, as a Date or in ISO 8601. */
          since?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CloneZoneOptions {
          /** The copy's domain name. */
          cloneName?: string;
          /** Whether the zones below it are copied too. Default `true`. */
          cloneSubdomains?: boolean;
          /** Whether the name is replaced in comments. Default `true`. */
          modifyComment?: boolean;
          /** Whether the name is replaced in the administrator's address. Default `true`. */
          modifyEmailAddress?: boolean;
          /** Whether the name is replaced in the records' data. Default `true`. */
          modifyRecordData?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AsyncRequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: string | number | string[];
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: string | number | { name: string };
          /** Query parameters. */
          qs?: JsonObject;
          /** Headers, beside those that every request has. */
          headers?: Texts;
          /** The body: text as it is, an object as JSON. */
          body?: string | Uint8Array | object;
          /** The body as JSON. */
          json?: object | boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A record to be created. */
        interface NewRecord extends JsonObject {
          /** `A`, `AAAA`, `CNAME`, `MX`, `NS`, `PTR`, `SRV` or `TXT`. */
          type: string;
          /** The name that it is about. */
          name: string;
          /** What it says of the name. */
          data: string;
          /** Seconds for which others may keep it, 300 or more. Default: the zone's. */
          ttl?: number;
          /** Priority of an `MX` or `SRV` record. */
          priority?: number;
          /** What to say of it. */
          comment?: string;
        }
        /** A zone as a zone file. */
        interface ZoneFile extends JsonObject {
          /** Id of the zone. */
          id: string | number;
          /** What it is: `BIND_9`. */
          contentType: string;
          /** The zone file. */
          contents: string;
        }
        interface Client extends providers.openstack.CommonClient {}
        /** A client of rackspace dns. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** Lists zones. GET /domains */
          getZones(callback: Callback<[Array<providers.rackspace.dns.Zone>, ApiResponse]>): Request;
          /** Lists zones. GET /domains */
          getZones(options: GetZonesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.dns.Zone>, ApiResponse]>): Request;
          /** Lists zones. GET /domains */
          getZones(options?: GetZonesOptions | null): Reply<[Array<providers.rackspace.dns.Zone>, ApiResponse]>;
          /** Gets a zone. GET /domains/{id} */
          getZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[providers.rackspace.dns.Zone, ApiResponse]>): Request;
          /** Gets a zone. GET /domains/{id} */
          getZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[providers.rackspace.dns.Zone, ApiResponse]>;
          /** Creates a zone. POST /domains, then its job */
          createZone(callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone. POST /domains, then its job */
          createZone(details: CreateZoneDetails | null | undefined, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone. POST /domains, then its job */
          createZone(details?: CreateZoneDetails | null): Reply<[providers.rackspace.dns.Zone]>;
          /** Creates zones. POST /domains, then its job */
          createZones(zones: Array<CreateZonesZones>, callback: Callback<[Array<providers.rackspace.dns.Zone>]>): Request;
          /** Creates zones. POST /domains, then its job */
          createZones(zones: Array<CreateZonesZones>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Zone>]>;
          /** Creates a zone from a zone file. POST /domains/import, then its job */
          importZone(callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone from a zone file. POST /domains/import, then its job */
          importZone(details: ImportZoneDetails | null | undefined, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone from a zone file. POST /domains/import, then its job */
          importZone(details?: ImportZoneDetails | null): Reply<[providers.rackspace.dns.Zone]>;
          /** Gets a zone as a zone file. GET /domains/{id}/export, then its job */
          exportZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[ZoneFile]>): Request;
          /** Gets a zone as a zone file. GET /domains/{id}/export, then its job */
          exportZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[ZoneFile]>;
          /** Saves a zone. PUT /domains, then its job */
          updateZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[]>): Request;
          /** Saves a zone. PUT /domains, then its job */
          updateZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[]>;
          /** Saves zones. PUT /domains, then its job */
          updateZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, callback: Callback<[]>): Request;
          /** Saves zones. PUT /domains, then its job */
          updateZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, call?: CallOptions): Reply<[]>;
          /** Deletes a zone and the zones below it. DELETE /domains, then its job */
          deleteZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a zone and the zones below it. DELETE /domains, then its job */
          deleteZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options: DeleteZoneOptions | null | undefined, callback: Callback<[]>): Request;
          /** Deletes a zone and the zones below it. DELETE /domains, then its job */
          deleteZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options?: DeleteZoneOptions | null): Reply<[]>;
          /** Deletes zones and the zones below them. DELETE /domains, then its job */
          deleteZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, callback: Callback<[]>): Request;
          /** Deletes zones and the zones below them. DELETE /domains, then its job */
          deleteZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, options: DeleteZonesOptions | null | undefined, callback: Callback<[]>): Request;
          /** Deletes zones and the zones below them. DELETE /domains, then its job */
          deleteZones(zones: Array<Ref<providers.rackspace.dns.Zone, 'id'>>, options?: DeleteZonesOptions | null): Reply<[]>;
          /** Lists what was changed in a zone. GET /domains/{id}/changes */
          getZoneChanges(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Lists what was changed in a zone. GET /domains/{id}/changes */
          getZoneChanges(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options: GetZoneChangesOptions | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Lists what was changed in a zone. GET /domains/{id}/changes */
          getZoneChanges(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options?: GetZoneChangesOptions | null): Reply<[JsonObject]>;
          /** Copies a zone to another name. POST /domains/{id}/clone, then its job */
          cloneZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Copies a zone to another name. POST /domains/{id}/clone, then its job */
          cloneZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options: CloneZoneOptions | null | undefined, callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Copies a zone to another name. POST /domains/{id}/clone, then its job */
          cloneZone(zone: Ref<providers.rackspace.dns.Zone, 'id'>, options?: CloneZoneOptions | null): Reply<[providers.rackspace.dns.Zone]>;
          /** Lists the zones below a zone. GET /domains/{id}/subdomains */
          getSubZones(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[Array<providers.rackspace.dns.Zone>, ApiResponse]>): Request;
          /** Lists the zones below a zone. GET /domains/{id}/subdomains */
          getSubZones(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Zone>, ApiResponse]>;
          /** Lists a zone's records. GET /domains/{id}/records */
          getRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, callback: Callback<[Array<providers.rackspace.dns.Record>, ApiResponse]>): Request;
          /** Lists a zone's records. GET /domains/{id}/records */
          getRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>, ApiResponse]>;
          /** Gets a record. GET /domains/{id}/records/{id} */
          getRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Gets a record. GET /domains/{id}/records/{id} */
          getRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, call?: CallOptions): Reply<[providers.rackspace.dns.Record]>;
          /** Creates a record. POST /domains/{id}/records, then its job */
          createRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: NewRecord, callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Creates a record. POST /domains/{id}/records, then its job */
          createRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: NewRecord, call?: CallOptions): Reply<[providers.rackspace.dns.Record]>;
          /** Creates records. POST /domains/{id}/records, then its job */
          createRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: NewRecord[], callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Creates records. POST /domains/{id}/records, then its job */
          createRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: NewRecord[], call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Saves a record; calls back with a list. PUT /domains/{id}/records, then its job */
          updateRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Saves a record; calls back with a list. PUT /domains/{id}/records, then its job */
          updateRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Saves records. PUT /domains/{id}/records, then its job */
          updateRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Saves records. PUT /domains/{id}/records, then its job */
          updateRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, call?: CallOptions): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Deletes a record. DELETE /domains/{id}/records/{id}, then its job */
          deleteRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a record. DELETE /domains/{id}/records/{id}, then its job */
          deleteRecord(zone: Ref<providers.rackspace.dns.Zone, 'id'>, record: Ref<providers.rackspace.dns.Record, 'id'>, call?: CallOptions): Reply<[]>;
          /** Deletes records. DELETE /domains/{id}/records, then its job */
          deleteRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, callback: Callback<[]>): Request;
          /** Deletes records. DELETE /domains/{id}/records, then its job */
          deleteRecords(zone: Ref<providers.rackspace.dns.Zone, 'id'>, records: Array<Ref<providers.rackspace.dns.Record, 'id'>>, call?: CallOptions): Reply<[]>;
          /** Gets how far a job is. GET /status/{id} */
          getStatus(status: Ref<providers.rackspace.dns.Status, 'id'>, callback: Callback<[providers.rackspace.dns.Status]>): Request;
          /** Gets how far a job is. GET /status/{id} */
          getStatus(status: Ref<providers.rackspace.dns.Status, 'id'>, call?: CallOptions): Reply<[providers.rackspace.dns.Status]>;
          /** Sends a request of your own and waits for its job; calls back with the job. */
          _asyncRequest(callback: Callback<[JsonObject]>): Request;
          /** Sends a request of your own and waits for its job; calls back with the job. */
          _asyncRequest(options: AsyncRequestOptions | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Sends a request of your own and waits for its job; calls back with the job. */
          _asyncRequest(options?: AsyncRequestOptions | null): Reply<[JsonObject]>;
        }
        /** A record of a zone. */
        class Record extends pkgcloud.base.Model {
          client: Client;
          /** The record's id: `A-123`. */
          id: string;
          /** The name that it is about. */
          name: string;
          /** `A`, `AAAA`, `CNAME`, `MX`, `NS`, `PTR`, `SRV` or `TXT`. */
          type: string;
          /** What it says of the name. */
          data: string;
          /** Seconds for which others may keep it. */
          ttl: number;
          /** Priority of an `MX` or `SRV` record. */
          priority: number;
          /** What its owner says of it. */
          comment: string;
          /** When it was last changed. */
          updated: Date;
          /** When it was created. */
          created: Date;
          /** Its zone, or the zone's id. */
          zone: number | string | providers.rackspace.dns.Zone;
          /** Creates a record like this. */
          create(callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Creates a record like this. */
          create(): Reply<[providers.rackspace.dns.Record]>;
          /** Fetches the record. */
          get(callback: Callback<[providers.rackspace.dns.Record]>): Request;
          /** Fetches the record. */
          get(): Reply<[providers.rackspace.dns.Record]>;
          /** Saves what was changed. */
          update(callback: Callback<[Array<providers.rackspace.dns.Record>]>): Request;
          /** Saves what was changed. */
          update(): Reply<[Array<providers.rackspace.dns.Record>]>;
          /** Destroys the record. */
          destroy(callback: Callback<[]>): Request;
          /** Destroys the record. */
          destroy(): Reply<[]>;
        }
        /** How far a job is. */
        class Status extends pkgcloud.base.Model {
          client: Client;
          /** The job's id. */
          id: string;
          /** `INITIALIZED`, `RUNNING`, `COMPLETED` or `ERROR`. */
          status: string;
          /** What it has made. */
          response: JsonObject;
          /** What went wrong. */
          error: JsonObject;
          /** Fetches how far the job is now. */
          getDetails(callback: Callback<[providers.rackspace.dns.Status]>): Request;
          /** Fetches how far the job is now. */
          getDetails(): Promise<providers.rackspace.dns.Status>;
          /** Fetches how far the job is now. */
          refresh(callback: Callback<[providers.rackspace.dns.Status]>): Request;
          /** Fetches how far the job is now. */
          refresh(): Promise<providers.rackspace.dns.Status>;
        }
        /** A domain. */
        class Zone extends pkgcloud.base.Model {
          client: Client;
          /** The zone's id. */
          id: number;
          /** The domain's name. */
          name: string;
          /** Id of its account. */
          accountId: number;
          /** Seconds for which others may keep its records. */
          ttl: number;
          /** Address of its administrator. */
          emailAddress: string;
          /** What its owner says of it. */
          comment: string;
          /** Its records; where one zone was asked for. */
          recordsList: { totalEntries?: number; records: JsonObject[] };
          /** When it was last changed. */
          updated: Date;
          /** When it was created. */
          created: Date;
          /** Its name servers. */
          nameservers: Array<{ name: string }>;
          /** Creates a zone like this. */
          create(callback: Callback<[providers.rackspace.dns.Zone]>): Request;
          /** Creates a zone like this. */
          create(): Reply<[providers.rackspace.dns.Zone]>;
          /** Fetches the zone. */
          get(callback: Callback<[providers.rackspace.dns.Zone, ApiResponse]>): Request;
          /** Fetches the zone. */
          get(): Reply<[providers.rackspace.dns.Zone, ApiResponse]>;
          /** Saves what was changed. */
          update(callback: Callback<[]>): Request;
          /** Saves what was changed. */
          update(): Reply<[]>;
          /** Destroys the zone and the zones below it. */
          destroy(callback: Callback<[]>): Request;
          /** Destroys the zone and the zones below it. */
          destroy(): Reply<[]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Load balancers and their nodes. */
      namespace loadbalancer {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface GetLoadBalancersOptions {
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateLoadBalancerDetails {
          /** Its name, of 128 characters at most. */
          name?: string;
          /** The protocol: one of `Protocols`, or `{name, port}`. */
          protocol?: string | { name: string; port: number | string };
          /** The port to listen on. Required where `protocol` is only a name. */
          port?: number | string;
          /** Its nodes: `{address, port, condition}`, or Nodes. */
          nodes?: Array<Partial<providers.rackspace.loadbalancer.Node>>;
          /** Its addresses: `{type}`, one of `VirtualIpTypes`; or `{id}`, to share another's. */
          virtualIps?: Array<Partial<providers.rackspace.loadbalancer.VirtualIp>>;
          /** Who may connect: `{address, type}`. */
          accessList?: Array<Partial<providers.rackspace.loadbalancer.AccessListItem>>;
          /** How a node is chosen: `RANDOM`, `ROUND_ROBIN` and more. Default `RANDOM`. */
          algorithm?: string;
          /** Whether connections are logged: `{enabled}`. Default: they are not. */
          connectionLogging?: { enabled: boolean };
          /** How connections are limited; as in `updateConnectionThrottle`. */
          connectionThrottle?: Partial<providers.rackspace.loadbalancer.ConnectionThrottle>;
          /** How its nodes are watched; as in `updateHealthMonitor`. */
          healthMonitor?: Partial<providers.rackspace.loadbalancer.HealthMonitor>;
          /** Its metadata: `{key, value}`. */
          metadata?: Array<{ key: string; value: string }>;
          /** Seconds without data until a connection is closed. Default 30. */
          timeout?: number | string;
          /** How clients stay with a node: `{persistenceType}`. */
          sessionPersistence?: { persistenceType: string };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateSSLConfigDetails {
          /** Port for TLS, such as 443. Default: as it is. */
          securePort?: number | string;
          /** Private key, in PEM. */
          privatekey?: string;
          /** Certificate, in PEM. */
          certificate?: string;
          /** Certificates between it and its authority, in PEM. */
          intermediateCertificate?: string;
          /** The same as `intermediateCertificate`. */
          intermediatecertificate?: string;
          /** Whether TLS is ended. Default: as it is. */
          enabled?: boolean;
          /** Whether there is nothing but TLS. Default: as it is. */
          secureTrafficOnly?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateHealthMonitorDetails {
          /** `CONNECT`, `HTTP` or `HTTPS`. */
          type?: string;
          /** Seconds between two looks, 1 to 3600. The API wants it. */
          delay?: number | string;
          /** Seconds until a look has failed, 1 to 300. The API wants it. */
          timeout?: number | string;
          /** How many looks must fail until a node is left out, 1 to 10. The API wants it. */
          attemptsBeforeDeactivation?: number | string;
          /** Path that is asked for (HTTP, HTTPS). */
          path?: string;
          /** Regular expression that the answer's status must match (HTTP, HTTPS). */
          statusRegex?: string;
          /** Regular expression that the answer's body must match (HTTP, HTTPS). */
          bodyRegex?: string;
          /** Name of the host that is asked (HTTP, HTTPS). */
          hostHeader?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateConnectionThrottleDetails {
          /** Most connections within `rateInterval`; 0 for no limit. */
          maxConnectionRate?: number | string;
          /** Most connections of one address; 0 for no limit. */
          maxConnections?: number | string;
          /** Connections of one address that are allowed at all times; 0 for no limit. */
          minConnections?: number | string;
          /** Seconds for which `maxConnectionRate` counts. Default: as it is. */
          rateInterval?: number | string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetBillableLoadBalancersOptions {
          /** Most load balancers in the answer. Default: as many as the cloud gives at once. */
          limit?: number;
          /** How many are left out before. Default 0. */
          offset?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** Who may connect, or may not. */
        interface AccessListItem extends JsonObject {
          /** Its id. */
          id?: number;
          /** An address, or several in CIDR. */
          address: string;
          /** `ALLOW` or `DENY`. */
          type: string;
        }
        /** How connections are limited. */
        interface ConnectionThrottle extends JsonObject {
          /** Most connections of one address; 0 for no limit. */
          maxConnections: number;
          /** Connections of one address that are allowed at all times. */
          minConnections?: number;
          /** Most connections within `rateInterval`; 0 for no limit. */
          maxConnectionRate?: number;
          /** Seconds for which `maxConnectionRate` counts. */
          rateInterval?: number;
        }
        /** How nodes are watched. */
        interface HealthMonitor extends JsonObject {
          /** `CONNECT`, `HTTP` or `HTTPS`. */
          type: string;
          /** Seconds between two looks. */
          delay: number;
          /** Seconds until a look has failed. */
          timeout: number;
          /** How many looks must fail until a node is left out. */
          attemptsBeforeDeactivation: number;
          /** Path that is asked for (HTTP, HTTPS). */
          path?: string;
          /** What the answer's status must match (HTTP, HTTPS). */
          statusRegex?: string;
          /** What the answer's body must match (HTTP, HTTPS). */
          bodyRegex?: string;
          /** Name of the host that is asked (HTTP, HTTPS). */
          hostHeader?: string;
        }
        /** Something that has happened to a node. */
        interface NodeServiceEvent extends JsonObject {
          /** Its id. */
          id: number;
          /** Id of the node. */
          nodeId: number;
          /** Id of the load balancer. */
          loadbalancerId: number;
          /** `UPDATE_NODE` and more. */
          type: string;
          /** `UPDATE` and more. */
          category: string;
          /** `INFO` and more. */
          severity: string;
          /** What it was. */
          title: string;
          /** The same, at length. */
          description: string;
          /** When it was. */
          created: string;
        }
        /** How TLS is ended. */
        interface SSLConfig extends JsonObject {
          /** Certificate, in PEM. */
          certificate: string;
          /** Certificates between it and its authority, in PEM. */
          intermediateCertificate?: string;
          /** Whether TLS is ended. */
          enabled: boolean;
          /** Whether there is nothing but TLS. */
          secureTrafficOnly: boolean;
          /** Port for TLS. */
          securePort: number;
        }
        interface Client extends providers.openstack.CommonClient {}
        /** A client of rackspace loadbalancer. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** Lists load balancers. GET /loadbalancers */
          getLoadBalancers(callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /loadbalancers */
          getLoadBalancers(options: GetLoadBalancersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>]>): Request;
          /** Lists load balancers. GET /loadbalancers */
          getLoadBalancers(options?: GetLoadBalancersOptions | null): Reply<[Array<providers.rackspace.loadbalancer.LoadBalancer>]>;
          /** Gets a load balancer. GET /loadbalancers/{id} */
          getLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Gets a load balancer. GET /loadbalancers/{id} */
          getLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Creates a load balancer. POST /loadbalancers */
          createLoadBalancer(callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer. POST /loadbalancers */
          createLoadBalancer(details: CreateLoadBalancerDetails | null | undefined, callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer. POST /loadbalancers */
          createLoadBalancer(details?: CreateLoadBalancerDetails | null): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Saves a load balancer. PUT /loadbalancers/{id} */
          updateLoadBalancer(callback: Callback<[]>): Request;
          /** Saves a load balancer. PUT /loadbalancers/{id} */
          updateLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Saves a load balancer. PUT /loadbalancers/{id} */
          updateLoadBalancer(loadBalancer?: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Deletes a load balancer. DELETE /loadbalancers/{id} */
          deleteLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Deletes a load balancer. DELETE /loadbalancers/{id} */
          deleteLoadBalancer(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Lists its nodes. GET /loadbalancers/{id}/nodes */
          getNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Lists its nodes. GET /loadbalancers/{id}/nodes */
          getNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Adds nodes. POST /loadbalancers/{id}/nodes */
          addNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Partial<Node> | Array<Partial<Node>>, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Adds nodes. POST /loadbalancers/{id}/nodes */
          addNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Partial<Node> | Array<Partial<Node>>, call?: CallOptions): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Saves a node. PUT /loadbalancers/{id}/nodes/{id} */
          updateNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Saves a node. PUT /loadbalancers/{id}/nodes/{id} */
          updateNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Saves a node. PUT /loadbalancers/{id}/nodes/{id} */
          updateNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node?: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null, call?: CallOptions): Reply<[]>;
          /** Removes a node. DELETE /loadbalancers/{id}/nodes/{id} */
          removeNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node: Ref<providers.rackspace.loadbalancer.Node, 'id'>, callback: Callback<[]>): Request;
          /** Removes a node. DELETE /loadbalancers/{id}/nodes/{id} */
          removeNode(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, node: Ref<providers.rackspace.loadbalancer.Node, 'id'>, call?: CallOptions): Reply<[]>;
          /** Removes nodes. DELETE /loadbalancers/{id}/nodes */
          removeNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>, callback: Callback<[]>): Request;
          /** Removes nodes. DELETE /loadbalancers/{id}/nodes */
          removeNodes(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>, call?: CallOptions): Reply<[]>;
          /** Lists what happened to its nodes. GET /loadbalancers/{id}/nodes/events */
          getNodeServiceEvents(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[NodeServiceEvent[]]>): Request;
          /** Lists what happened to its nodes. GET /loadbalancers/{id}/nodes/events */
          getNodeServiceEvents(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[NodeServiceEvent[]]>;
          /** Lists its addresses. GET /loadbalancers/{id}/virtualips */
          getVirtualIps(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[VirtualIp[]]>): Request;
          /** Lists its addresses. GET /loadbalancers/{id}/virtualips */
          getVirtualIps(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[VirtualIp[]]>;
          /** Adds a public IPv6 address. POST /loadbalancers/{id}/virtualips */
          addIPV6VirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[VirtualIp]>): Request;
          /** Adds a public IPv6 address. POST /loadbalancers/{id}/virtualips */
          addIPV6VirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[VirtualIp]>;
          /** Removes an address. DELETE /loadbalancers/{id}/virtualips/{id} */
          removeVirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, virtualIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes an address. DELETE /loadbalancers/{id}/virtualips/{id} */
          removeVirtualIp(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, virtualIp: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Gets how it ends TLS. GET …/ssltermination */
          getSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[SSLConfig]>): Request;
          /** Gets how it ends TLS. GET …/ssltermination */
          getSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[SSLConfig]>;
          /** Makes it end TLS. PUT …/ssltermination */
          updateSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Makes it end TLS. PUT …/ssltermination */
          updateSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateSSLConfigDetails | null | undefined, callback: Callback<[]>): Request;
          /** Makes it end TLS. PUT …/ssltermination */
          updateSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details?: UpdateSSLConfigDetails | null): Reply<[]>;
          /** Makes it pass TLS on. DELETE …/ssltermination */
          removeSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Makes it pass TLS on. DELETE …/ssltermination */
          removeSSLConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Lists who may connect. GET …/accesslist */
          getAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[AccessListItem[]]>): Request;
          /** Lists who may connect. GET …/accesslist */
          getAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[AccessListItem[]]>;
          /** Adds to who may connect. POST …/accesslist */
          addAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: AccessListItem | AccessListItem[], callback: Callback<[]>): Request;
          /** Adds to who may connect. POST …/accesslist */
          addAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: AccessListItem | AccessListItem[], call?: CallOptions): Reply<[]>;
          /** Removes a rule. DELETE …/accesslist/{id} */
          deleteAccessListItem(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessListItem: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes a rule. DELETE …/accesslist/{id} */
          deleteAccessListItem(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessListItem: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Removes rules. DELETE …/accesslist */
          deleteAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: Array<string | number | { id: string | number }>, callback: Callback<[]>): Request;
          /** Removes rules. DELETE …/accesslist */
          deleteAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, accessList: Array<string | number | { id: string | number }>, call?: CallOptions): Reply<[]>;
          /** Lets all connect. DELETE …/accesslist */
          resetAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Lets all connect. DELETE …/accesslist */
          resetAccessList(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets how its nodes are watched. GET …/healthmonitor */
          getHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[Partial<HealthMonitor>]>): Request;
          /** Gets how its nodes are watched. GET …/healthmonitor */
          getHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[Partial<HealthMonitor>]>;
          /** Makes it watch its nodes. PUT …/healthmonitor */
          updateHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Makes it watch its nodes. PUT …/healthmonitor */
          updateHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateHealthMonitorDetails | null | undefined, callback: Callback<[]>): Request;
          /** Makes it watch its nodes. PUT …/healthmonitor */
          updateHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details?: UpdateHealthMonitorDetails | null): Reply<[]>;
          /** Stops watching. DELETE …/healthmonitor */
          removeHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Stops watching. DELETE …/healthmonitor */
          removeHealthMonitor(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets how clients stay with a node. GET …/sessionpersistence */
          getSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[{ persistenceType?: string }]>): Request;
          /** Gets how clients stay with a node. GET …/sessionpersistence */
          getSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[{ persistenceType?: string }]>;
          /** Makes clients stay with a node. PUT …/sessionpersistence */
          enableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Makes clients stay with a node. PUT …/sessionpersistence */
          enableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, type: string | null | undefined, callback: Callback<[]>): Request;
          /** Makes clients stay with a node. PUT …/sessionpersistence */
          enableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, type?: string | null, call?: CallOptions): Reply<[]>;
          /** Lets clients go to any node. DELETE …/sessionpersistence */
          disableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Lets clients go to any node. DELETE …/sessionpersistence */
          disableSessionPersistence(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets whether connections are logged. GET …/connectionlogging */
          getConnectionLoggingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[{ enabled: boolean }]>): Request;
          /** Gets whether connections are logged. GET …/connectionlogging */
          getConnectionLoggingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[{ enabled: boolean }]>;
          /** Logs connections, or does not. PUT …/connectionlogging */
          updateConnectionLogging(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, callback: Callback<[]>): Request;
          /** Logs connections, or does not. PUT …/connectionlogging */
          updateConnectionLogging(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, call?: CallOptions): Reply<[]>;
          /** Gets how connections are limited. GET …/connectionthrottle */
          getConnectionThrottleConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[Partial<ConnectionThrottle>]>): Request;
          /** Gets how connections are limited. GET …/connectionthrottle */
          getConnectionThrottleConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[Partial<ConnectionThrottle>]>;
          /** Limits connections. PUT …/connectionthrottle */
          updateConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Limits connections. PUT …/connectionthrottle */
          updateConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details: UpdateConnectionThrottleDetails | null | undefined, callback: Callback<[]>): Request;
          /** Limits connections. PUT …/connectionthrottle */
          updateConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, details?: UpdateConnectionThrottleDetails | null): Reply<[]>;
          /** Does not limit connections. DELETE …/connectionthrottle */
          disableConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Does not limit connections. DELETE …/connectionthrottle */
          disableConnectionThrottle(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets whether answers are cached. GET …/contentcaching */
          getContentCachingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[{ enabled: boolean }]>): Request;
          /** Gets whether answers are cached. GET …/contentcaching */
          getContentCachingConfig(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[{ enabled: boolean }]>;
          /** Caches answers, or does not. PUT …/contentcaching */
          updateContentCaching(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, callback: Callback<[]>): Request;
          /** Caches answers, or does not. PUT …/contentcaching */
          updateContentCaching(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, enabled: boolean, call?: CallOptions): Reply<[]>;
          /** Gets its error page. GET …/errorpage */
          getErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[string]>): Request;
          /** Gets its error page. GET …/errorpage */
          getErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[string]>;
          /** Sets its error page. PUT …/errorpage */
          setErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, content: string, callback: Callback<[]>): Request;
          /** Sets its error page. PUT …/errorpage */
          setErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, content: string, call?: CallOptions): Reply<[]>;
          /** Goes back to the usual error page. DELETE …/errorpage */
          deleteErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[]>): Request;
          /** Goes back to the usual error page. DELETE …/errorpage */
          deleteErrorPage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[]>;
          /** Gets its counters. GET /loadbalancers/{id}/stats */
          getStats(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[{ [counter: string]: number }]>): Request;
          /** Gets its counters. GET /loadbalancers/{id}/stats */
          getStats(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[{ [counter: string]: number }]>;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime: string | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime: string | null | undefined, endTime: string | null | undefined, options: GetBillableLoadBalancersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>): Request;
          /** Lists load balancers that cost something between two times. GET /loadbalancers/billable */
          getBillableLoadBalancers(startTime?: string | null, endTime?: string | null, options?: GetBillableLoadBalancersOptions | null): Reply<[Array<providers.rackspace.loadbalancer.LoadBalancer>, ApiResponse]>;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(callback: Callback<[JsonObject]>): Request;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(startTime: string | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Gets the account's usage between two times. GET /loadbalancers/usage */
          getAccountUsage(startTime?: string | null, endTime?: string | null, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, startTime: string | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Gets its usage between two times. GET /loadbalancers/{id}/usage */
          getHistoricalUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, startTime?: string | null, endTime?: string | null, call?: CallOptions): Reply<[JsonObject]>;
          /** Gets its usage of the last day. GET /loadbalancers/{id}/usage/current */
          getCurrentUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, callback: Callback<[JsonObject]>): Request;
          /** Gets its usage of the last day. GET /loadbalancers/{id}/usage/current */
          getCurrentUsage(loadBalancer: Ref<providers.rackspace.loadbalancer.LoadBalancer, 'id'>, call?: CallOptions): Reply<[JsonObject]>;
          /** Lists domains whose names nodes may have. GET /loadbalancers/alloweddomains */
          getAllowedDomains(callback: Callback<[Array<{ allowedDomain: { name: string } }>]>): Request;
          /** Lists domains whose names nodes may have. GET /loadbalancers/alloweddomains */
          getAllowedDomains(call?: CallOptions): Reply<[Array<{ allowedDomain: { name: string } }>]>;
          /** Lists protocols. GET /loadbalancers/protocols */
          getProtocols(callback: Callback<[Array<{ name: string; port: number }>]>): Request;
          /** Lists protocols. GET /loadbalancers/protocols */
          getProtocols(call?: CallOptions): Reply<[Array<{ name: string; port: number }>]>;
          /** Lists algorithms. GET /loadbalancers/algorithms */
          getAlgorithms(callback: Callback<[Array<{ name: string }>]>): Request;
          /** Lists algorithms. GET /loadbalancers/algorithms */
          getAlgorithms(call?: CallOptions): Reply<[Array<{ name: string }>]>;
        }
        /** Spreads connections over nodes. */
        class LoadBalancer extends pkgcloud.base.Model {
          client: Client;
          /** The load balancer's id. */
          id: number;
          /** Its name. */
          name: string;
          /** The protocol's name. */
          protocol: string;
          /** The port it listens on. */
          port: number;
          /** How a node is chosen: `RANDOM`, `ROUND_ROBIN` and more. */
          algorithm: string;
          /** Where it runs. */
          cluster: { name: string };
          /** `ACTIVE`, `BUILD`, `PENDING_UPDATE`, `ERROR` and more. */
          status: string;
          /** Seconds without data until a connection is closed. */
          timeout: number;
          /** Whether one side may end before the other. */
          halfClosed: boolean;
          /** Its nodes, as the API has them. */
          nodes: JsonObject[];
          /** Its addresses, as the API has them. */
          virtualIps: Array<providers.rackspace.loadbalancer.VirtualIp>;
          /** Addresses from which it connects to nodes. */
          sourceAddresses: { ipv4Public?: string; ipv4Servicenet?: string; ipv6Public?: string; ipv6Servicenet?: string };
          /** Whether HTTP is sent to HTTPS. */
          httpsRedirect: boolean;
          /** Whether connections are logged. */
          connectionLogging: { enabled: boolean };
          /** Whether answers are cached. */
          contentCaching: { enabled: boolean };
          /** How many nodes it has. */
          nodeCount: number;
          /** When it was created. */
          created: { time: string };
          /** When it was last changed. */
          updated: { time: string };
          /** Creates a load balancer like this. */
          create(callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Creates a load balancer like this. */
          create(): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Fetches the load balancer. */
          get(callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Fetches the load balancer. */
          get(): Reply<[providers.rackspace.loadbalancer.LoadBalancer]>;
          /** Saves what was changed. */
          update(callback: Callback<[]>): Request;
          /** Saves what was changed. */
          update(): Reply<[]>;
          /** Destroys the load balancer. */
          destroy(callback: Callback<[]>): Request;
          /** Destroys the load balancer. */
          destroy(): Reply<[]>;
          /** Fetches it and takes over what it is now. */
          refresh(callback: Callback<[providers.rackspace.loadbalancer.LoadBalancer]>): Request;
          /** Fetches it and takes over what it is now. */
          refresh(): Promise<providers.rackspace.loadbalancer.LoadBalancer>;
          /** Gets its usage of the last day. */
          getCurrentUsage(callback: Callback<[JsonObject]>): Request;
          /** Gets its usage of the last day. */
          getCurrentUsage(): Reply<[JsonObject]>;
          /** Gets its usage between two times. */
          getHistoricalUsage(callback: Callback<[JsonObject]>): Request;
          /** Gets its usage between two times. */
          getHistoricalUsage(startTime: string | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Gets its usage between two times. */
          getHistoricalUsage(startTime: string | null | undefined, endTime: string | null | undefined, callback: Callback<[JsonObject]>): Request;
          /** Gets its usage between two times. */
          getHistoricalUsage(startTime?: string | null, endTime?: string | null): Reply<[JsonObject]>;
          /** Lists its nodes. */
          getNodes(callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Lists its nodes. */
          getNodes(): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Adds a node. */
          addNode(node: Partial<Node> | Array<Partial<Node>>, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Adds a node. */
          addNode(node: Partial<Node> | Array<Partial<Node>>): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Adds nodes. */
          addNodes(nodes: Partial<Node> | Array<Partial<Node>>, callback: Callback<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>): Request;
          /** Adds nodes. */
          addNodes(nodes: Partial<Node> | Array<Partial<Node>>): Reply<[Array<providers.rackspace.loadbalancer.Node>, ApiResponse]>;
          /** Saves a node. */
          updateNode(callback: Callback<[]>): Request;
          /** Saves a node. */
          updateNode(node: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null | undefined, callback: Callback<[]>): Request;
          /** Saves a node. */
          updateNode(node?: Ref<providers.rackspace.loadbalancer.Node, 'id'> | null): Reply<[]>;
          /** Removes a node. */
          removeNode(node: Ref<providers.rackspace.loadbalancer.Node, 'id'>, callback: Callback<[]>): Request;
          /** Removes a node. */
          removeNode(node: Ref<providers.rackspace.loadbalancer.Node, 'id'>): Reply<[]>;
          /** Removes nodes. */
          removeNodes(nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>, callback: Callback<[]>): Request;
          /** Removes nodes. */
          removeNodes(nodes: Array<Ref<providers.rackspace.loadbalancer.Node, 'id'>>): Reply<[]>;
          /** Lists what happened to its nodes. */
          getNodeServiceEvents(callback: Callback<[NodeServiceEvent[]]>): Request;
          /** Lists what happened to its nodes. */
          getNodeServiceEvents(): Reply<[NodeServiceEvent[]]>;
          /** Lists its addresses. */
          getVirtualIps(callback: Callback<[VirtualIp[]]>): Request;
          /** Lists its addresses. */
          getVirtualIps(): Reply<[VirtualIp[]]>;
          /** Adds a public IPv6 address. */
          addIPV6VirtualIp(callback: Callback<[VirtualIp]>): Request;
          /** Adds a public IPv6 address. */
          addIPV6VirtualIp(): Reply<[VirtualIp]>;
          /** Removes an address. */
          removeVirtualIp(virtualIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes an address. */
          removeVirtualIp(virtualIp: string | number | { id: string | number }): Reply<[]>;
          /** Gets how it ends TLS. */
          getSSLConfig(callback: Callback<[SSLConfig]>): Request;
          /** Gets how it ends TLS. */
          getSSLConfig(): Reply<[SSLConfig]>;
          /** Makes it end TLS. */
          updateSSLConfig(details: UpdateSSLConfigDetails, callback: Callback<[]>): Request;
          /** Makes it end TLS. */
          updateSSLConfig(details: UpdateSSLConfigDetails): Reply<[]>;
          /** Makes it pass TLS on. */
          removeSSLConfig(callback: Callback<[]>): Request;
          /** Makes it pass TLS on. */
          removeSSLConfig(): Reply<[]>;
          /** Lists who may connect. */
          getAccessList(callback: Callback<[AccessListItem[]]>): Request;
          /** Lists who may connect. */
          getAccessList(): Reply<[AccessListItem[]]>;
          /** Adds to who may connect. */
          addAccessList(accessList: AccessListItem | AccessListItem[], callback: Callback<[]>): Request;
          /** Adds to who may connect. */
          addAccessList(accessList: AccessListItem | AccessListItem[]): Reply<[]>;
          /** Removes a rule. */
          deleteAccessListItem(accessListItem: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Removes a rule. */
          deleteAccessListItem(accessListItem: string | number | { id: string | number }): Reply<[]>;
          /** Removes rules. */
          deleteAccessList(accessList: Array<string | number | { id: string | number }>, callback: Callback<[]>): Request;
          /** Removes rules. */
          deleteAccessList(accessList: Array<string | number | { id: string | number }>): Reply<[]>;
          /** Lets all connect. */
          resetAccessList(callback: Callback<[]>): Request;
          /** Lets all connect. */
          resetAccessList(): Reply<[]>;
          /** Gets how its nodes are watched. */
          getHealthMonitor(callback: Callback<[Partial<HealthMonitor>]>): Request;
          /** Gets how its nodes are watched. */
          getHealthMonitor(): Reply<[Partial<HealthMonitor>]>;
          /** Watches its nodes. */
          updateHealthMonitor(callback: Callback<[]>): Request;
          /** Watches its nodes. */
          updateHealthMonitor(details: UpdateHealthMonitorDetails | null | undefined, callback: Callback<[]>): Request;
          /** Watches its nodes. */
          updateHealthMonitor(details?: UpdateHealthMonitorDetails | null): Reply<[]>;
          /** Stops watching its nodes. */
          removeHealthMonitor(callback: Callback<[]>): Request;
          /** Stops watching its nodes. */
          removeHealthMonitor(): Reply<[]>;
          /** Gets how clients stay with a node. */
          getSessionPersistence(callback: Callback<[{ persistenceType?: string }]>): Request;
          /** Gets how clients stay with a node. */
          getSessionPersistence(): Reply<[{ persistenceType?: string }]>;
          /** Makes clients stay with a node. */
          enableSessionPersistence(callback: Callback<[]>): Request;
          /** Makes clients stay with a node. */
          enableSessionPersistence(type: string | null | undefined, callback: Callback<[]>): Request;
          /** Makes clients stay with a node. */
          enableSessionPersistence(type?: string | null): Reply<[]>;
          /** Lets clients go to any node. */
          disableSessionPersistence(callback: Callback<[]>): Request;
          /** Lets clients go to any node. */
          disableSessionPersistence(): Reply<[]>;
          /** Gets whether connections are logged. */
          getConnectionLoggingConfig(callback: Callback<[{ enabled: boolean }]>): Request;
          /** Gets whether connections are logged. */
          getConnectionLoggingConfig(): Reply<[{ enabled: boolean }]>;
          /** Logs connections. */
          enableConnectionLogging(callback: Callback<[]>): Request;
          /** Logs connections. */
          enableConnectionLogging(): Reply<[]>;
          /** Logs no connections. */
          disableConnectionLogging(callback: Callback<[]>): Request;
          /** Logs no connections. */
          disableConnectionLogging(): Reply<[]>;
          /** Gets how connections are limited. */
          getConnectionThrottleConfig(callback: Callback<[Partial<ConnectionThrottle>]>): Request;
          /** Gets how connections are limited. */
          getConnectionThrottleConfig(): Reply<[Partial<ConnectionThrottle>]>;
          /** Limits connections. */
          updateConnectionThrottle(details: UpdateConnectionThrottleDetails, callback: Callback<[]>): Request;
          /** Limits connections. */
          updateConnectionThrottle(details: UpdateConnectionThrottleDetails): Reply<[]>;
          /** Does not limit connections. */
          disableConnectionThrottle(callback: Callback<[]>): Request;
          /** Does not limit connections. */
          disableConnectionThrottle(): Reply<[]>;
          /** Gets whether answers are cached. */
          getContentCachingConfig(callback: Callback<[{ enabled: boolean }]>): Request;
          /** Gets whether answers are cached. */
          getContentCachingConfig(): Reply<[{ enabled: boolean }]>;
          /** Caches answers. */
          enableContentCaching(callback: Callback<[]>): Request;
          /** Caches answers. */
          enableContentCaching(): Reply<[]>;
          /** Caches no answers. */
          disableContentCaching(callback: Callback<[]>): Request;
          /** Caches no answers. */
          disableContentCaching(): Reply<[]>;
          /** Gets its error page. */
          getErrorPage(callback: Callback<[string]>): Request;
          /** Gets its error page. */
          getErrorPage(): Reply<[string]>;
          /** Sets its error page. */
          setErrorPage(content: string, callback: Callback<[]>): Request;
          /** Sets its error page. */
          setErrorPage(content: string): Reply<[]>;
          /** Goes back to the usual error page. */
          deleteErrorPage(callback: Callback<[]>): Request;
          /** Goes back to the usual error page. */
          deleteErrorPage(): Reply<[]>;
          /** Gets its counters. */
          getStats(callback: Callback<[{ [counter: string]: number }]>): Request;
          /** Gets its counters. */
          getStats(): Reply<[{ [counter: string]: number }]>;
        }
        /** A server behind a load balancer. */
        class Node extends pkgcloud.base.Model {
          client: Client;
          /** The node's id. */
          id: number;
          /** Id of its load balancer. */
          loadBalancerId: number;
          /** `PRIMARY`, or `SECONDARY` for a node that steps in. */
          type: string;
          /** The port it listens on. */
          port: number;
          /** Its share, 1 to 100, where the algorithm goes by weights. */
          weight: number;
          /** `ONLINE`, `OFFLINE` or `DRAINING`, by what the monitor finds. */
          status: string;
          /** `ENABLED`, `DISABLED` or `DRAINING`, as it is meant to be. */
          condition: string;
          /** Its address or name. */
          address: string;
        }
        const Protocols: { DNS_TCP: { name: "DNS_TCP"; port: 53 }; DNS_UDP: { name: "DNS_UDP"; port: 53 }; FTP: { name: "FTP"; port: 21 }; HTTP: { name: "HTTP"; port: 80 }; HTTPS: { name: "HTTPS"; port: 443 }; IMAPS: { name: "IMAPS"; port: 993 }; IMAPv4: { name: "IMAPv4"; port: 143 }; LDAP: { name: "LDAP"; port: 389 }; LDAPS: { name: "LDAPS"; port: 636 }; MYSQL: { name: "MYSQL"; port: 3306 }; POP3: { name: "POP3"; port: 110 }; POP3S: { name: "POP3S"; port: 995 }; SMTP: { name: "SMTP"; port: 25 }; TCP: { name: "TCP"; port: 0 }; TCP_CLIENT_FIRST: { name: "TCP_CLIENT_FIRST"; port: 0 }; UDP: { name: "UDP"; port: 0 }; UDP_STREAM: { name: "UDP_STREAM"; port: 0 }; SFTP: { name: "SFTP"; port: 22 } };
        /** An address of a load balancer. */
        class VirtualIp {
          constructor(details: Partial<VirtualIp>);
          /** Its id, to share the address with another load balancer. */
          id?: number;
          /** The address. */
          address?: string;
          /** `PUBLIC` or `SERVICENET`. */
          type?: string;
          /** `IPV4` or `IPV6`. */
          ipVersion?: string;
        }
        const VirtualIpTypes: { PUBLIC: "PUBLIC"; SERVICENET: "SERVICENET" };
        function createClient(options: ClientOptions): Client;
      }
      /** Networks and what is connected to them (Neutron). */
      namespace network {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        type RouterInterface = providers.openstack.network.RouterInterface;
        interface Client extends providers.openstack.CommonClient, providers.openstack.network.CommonClient {}
        /** A client of rackspace network. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        export import Network = pkgcloud.providers.openstack.network.Network;
        export import Subnet = pkgcloud.providers.openstack.network.Subnet;
        export import Port = pkgcloud.providers.openstack.network.Port;
        export import SecurityGroup = pkgcloud.providers.openstack.network.SecurityGroup;
        export import SecurityGroupRule = pkgcloud.providers.openstack.network.SecurityGroupRule;
        export import FloatingIp = pkgcloud.providers.openstack.network.FloatingIp;
        export import Router = pkgcloud.providers.openstack.network.Router;
        function createClient(options: ClientOptions): Client;
      }
      /** Stacks of resources, made from templates (Heat). */
      namespace orchestration {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        type StackEvent = providers.openstack.orchestration.StackEvent;
        interface Client extends providers.openstack.CommonClient, providers.openstack.orchestration.CommonClient {}
        /** A client of rackspace orchestration. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        export import Stack = pkgcloud.providers.openstack.orchestration.Stack;
        export import Resource = pkgcloud.providers.openstack.orchestration.Resource;
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (Swift). */
      namespace storage {
        interface ClientOptions extends providers.rackspace.ClientOptions {
        }
        interface GetContainersOptions {
          /** Most containers in the answer; more than 10000 are fetched page by page. Default: one page. */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Whether the CDN is asked about each container. Default `false`. */
          loadCDNAttributes?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetCdnContainersOptions {
          /** Most containers in the answer. Default: as many as the CDN gives at once. */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** Leaves out containers that were on the CDN and are no longer. Default `false`. */
          cdnOnly?: boolean;
          /** The same as `cdnOnly`, in the API's words. */
          enabled_only?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface SetCdnEnabledOptions {
          /** Whether it is on the CDN. Default `true`. */
          enabled?: boolean;
          /** Seconds that the CDN may keep its files. Default: the CDN's, or as it is. */
          ttl?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UpdateCdnContainerOptions {
          /** Whether it is on the CDN. Default: as it is. */
          enabled?: boolean;
          /** Seconds that the CDN may keep its files. Default: as it is. */
          ttl?: number;
          /** Whether the CDN's logs are kept, in the container `.CDN_ACCESS_LOGS`. Default: as it is. */
          logRetention?: boolean;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface SetStaticWebsiteOptions {
          /** Name of the file that stands for a directory. Default `index.html`. */
          indexFile?: string;
          /** Name of the error page; the server puts the status in front of it. Default `error.html`. */
          errorFile?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.storage.CommonClient {}
        /** A client of rackspace storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          cdnServiceType: string;
          /** Lists containers, with what the CDN knows of them if asked. GET on the account */
          getContainers(callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists containers, with what the CDN knows of them if asked. GET on the account */
          getContainers(options: GetContainersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists containers, with what the CDN knows of them if asked. GET on the account */
          getContainers(options?: GetContainersOptions | null): Reply<[Array<providers.rackspace.storage.Container>]>;
          /** Gets a container and what the CDN knows of it. HEAD, and HEAD at the CDN */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Gets a container and what the CDN knows of it. HEAD, and HEAD at the CDN */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Creates a container. PUT */
          createContainer(options: string | providers.openstack.storage.CreateContainerOptions, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Creates a container. PUT */
          createContainer(options: string | providers.openstack.storage.CreateContainerOptions, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: JsonObject, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: JsonObject, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: JsonObject, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: JsonObject, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Uploads a file: returns a stream to write to. PUT, then HEAD */
          upload(options: providers.openstack.storage.UploadOptions & FromStream, callback?: Callback<[providers.rackspace.storage.File]>): Upload<[providers.rackspace.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET */
          download(options: providers.openstack.storage.DownloadOptions & ToStream, callback?: Callback<[providers.rackspace.storage.File]>): Download<[providers.rackspace.storage.File]>;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.rackspace.storage.File]>): Request;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.File]>;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: pkgcloud.storage.GetFilesOptions | null): Reply<[Array<providers.rackspace.storage.File>]>;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: pkgcloud.storage.GetFilesOptions | null): Reply<[Array<providers.rackspace.storage.File>]>;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.rackspace.storage.File]>): Request;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.File]>;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key: string | null | undefined, callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key?: string | null, call?: CallOptions): Reply<[]>;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, callback: Callback<[string]>): Request;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, call?: CallOptions): Reply<[string]>;
          /** Unpacks an archive into a container or, without one, into the account. PUT with extract-archive */
          extract(options?: providers.openstack.storage.ExtractOptions & FromStream | null, callback?: Callback<[boolean, ApiResponse]>): Upload<[boolean, ApiResponse]>;
          /** Lists the CDN's containers. GET at the CDN */
          getCdnContainers(callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists the CDN's containers. GET at the CDN */
          getCdnContainers(options: GetCdnContainersOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.Container>]>): Request;
          /** Lists the CDN's containers. GET at the CDN */
          getCdnContainers(options?: GetCdnContainersOptions | null): Reply<[Array<providers.rackspace.storage.Container>]>;
          /** Gets what the CDN knows of a container. HEAD at the CDN */
          getCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Gets what the CDN knows of a container. HEAD at the CDN */
          getCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Adds what the CDN knows of a container to it. HEAD at the CDN */
          _getCdnContainerDetails(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Adds what the CDN knows of a container to it. HEAD at the CDN */
          _getCdnContainerDetails(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Puts a container on the CDN, or takes it off with `false`. PUT at the CDN */
          setCdnEnabled(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Puts a container on the CDN, or takes it off with `false`. PUT at the CDN */
          setCdnEnabled(container: Ref<providers.openstack.storage.Container, 'name'>, options: boolean | SetCdnEnabledOptions | null | undefined, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Puts a container on the CDN, or takes it off with `false`. PUT at the CDN */
          setCdnEnabled(container: Ref<providers.openstack.storage.Container, 'name'>, options?: boolean | SetCdnEnabledOptions | null, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Changes how a container is on the CDN. POST at the CDN */
          updateCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Changes how a container is on the CDN. POST at the CDN */
          updateCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, options: UpdateCdnContainerOptions | null | undefined, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Changes how a container is on the CDN. POST at the CDN */
          updateCdnContainer(container: Ref<providers.openstack.storage.Container, 'name'>, options?: UpdateCdnContainerOptions | null): Reply<[providers.rackspace.storage.Container]>;
          /** Makes the CDN forget a file. DELETE at the CDN */
          purgeFileFromCdn(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.rackspace.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget a file. DELETE at the CDN */
          purgeFileFromCdn(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.rackspace.storage.File, 'name'>, emails: string | Array<string> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget a file. DELETE at the CDN */
          purgeFileFromCdn(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.rackspace.storage.File, 'name'>, emails?: string | Array<string> | null, call?: CallOptions): Reply<[boolean]>;
          /** Makes a container a website, by its metadata. POST */
          setStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes a container a website, by its metadata. POST */
          setStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, options: SetStaticWebsiteOptions | null | undefined, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes a container a website, by its metadata. POST */
          setStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, options?: SetStaticWebsiteOptions | null): Reply<[providers.rackspace.storage.Container]>;
          /** Makes a website a container again, by its metadata. POST */
          removeStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes a website a container again, by its metadata. POST */
          removeStaticWebsite(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.rackspace.storage.Container]>;
        }
        /** A container of files. */
        class Container extends pkgcloud.storage.Container {
          client: Client;
          /** Seconds that a CDN may keep its files. */
          ttl: number;
          /** Whether the CDN's logs are kept. */
          logRetention: boolean;
          /** How many files are in it. */
          count: number;
          /** How many bytes they are together. */
          bytes: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Its files, after `getFiles`. */
          files: Array<providers.openstack.storage.File>;
          /** Whether it is on the CDN. */
          cdnEnabled: boolean;
          /** Its URL on the CDN. */
          cdnUri: string;
          /** Its URL by HTTPS. */
          cdnSslUri: string;
          /** Its URL for streaming. */
          cdnStreamingUri: string;
          /** Its URL for streaming to iOS. */
          cdniOSUri: string;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.rackspace.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.rackspace.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<providers.openstack.storage.UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.rackspace.storage.File]>): Upload<[providers.rackspace.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.rackspace.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: pkgcloud.storage.GetFilesOptions | null): Promise<Array<providers.rackspace.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>): Reply<[boolean]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.rackspace.storage.Container]>;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: JsonObject, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: JsonObject): Reply<[providers.rackspace.storage.Container]>;
          /** Fetches what the CDN knows of it, and takes it over. */
          refreshCdnDetails(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Fetches what the CDN knows of it, and takes it over. */
          refreshCdnDetails(): Promise<providers.rackspace.storage.Container>;
          /** Puts it on the CDN. */
          enableCdn(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Puts it on the CDN. */
          enableCdn(): Reply<[providers.rackspace.storage.Container]>;
          /** Takes it off the CDN. */
          disableCdn(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Takes it off the CDN. */
          disableCdn(): Reply<[providers.rackspace.storage.Container]>;
          /** Changes how it is on the CDN. */
          updateCdn(options: UpdateCdnContainerOptions, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Changes how it is on the CDN. */
          updateCdn(options: UpdateCdnContainerOptions): Reply<[providers.rackspace.storage.Container]>;
          /** Makes it a website. */
          setStaticWebsite(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes it a website. */
          setStaticWebsite(options: SetStaticWebsiteOptions | null | undefined, callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes it a website. */
          setStaticWebsite(options?: SetStaticWebsiteOptions | null): Reply<[providers.rackspace.storage.Container]>;
          /** Makes it no website. */
          removeStaticWebsite(callback: Callback<[providers.rackspace.storage.Container]>): Request;
          /** Makes it no website. */
          removeStaticWebsite(): Reply<[providers.rackspace.storage.Container]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          client: Client;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** MD5 of its bytes, in hexadecimal. */
          etag: string | null;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string | null;
          /** When it was last changed. */
          lastModified: Date;
          /** Its size in bytes. */
          bytes: number | null;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<providers.openstack.storage.DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.rackspace.storage.File]>): Download<[providers.rackspace.storage.File]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.rackspace.storage.File]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.rackspace.storage.File]>;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options: Given<providers.openstack.storage.CopyOptions, 'sourceContainer' | 'sourceFile'> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options?: Given<providers.openstack.storage.CopyOptions, 'sourceContainer' | 'sourceFile'> | null): Reply<[boolean]>;
          /** Makes the CDN forget the file. */
          purgeFromCdn(callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget the file. */
          purgeFromCdn(emails: string | Array<string> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Makes the CDN forget the file. */
          purgeFromCdn(emails?: string | Array<string> | null): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** HP Helion, by password or access key. */
    namespace hp {
      /** Options that all its clients take. */
      interface ClientOptions extends Omit<providers.openstack.ClientOptions, 'provider'> {
        provider?: 'hp';
        /** The access key's secret, instead of a password; `username` is then the access key. A password wins. */
        apiKey?: string;
      }
      /** What a client must be given: one option of each of these. */
      type Needed = Needs<'authUrl' | 'identity'> & Needs<'username' | 'userId' | 'userid' | 'applicationCredentialId' | 'applicationCredentialName' | 'authToken' | 'headers' | 'identity'>;
      /** Servers and what they are made of (Nova). */
      namespace compute {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        type Done = providers.openstack.compute.Done;
        type KeyPair = providers.openstack.compute.KeyPair;
        type KeyPairEntry = providers.openstack.compute.KeyPairEntry;
        type SecurityGroup = providers.openstack.compute.SecurityGroup;
        type SecurityGroupRule = providers.openstack.compute.SecurityGroupRule;
        type FloatingIp = providers.openstack.compute.FloatingIp;
        type Address = providers.openstack.compute.Address;
        type ApiVersion = providers.openstack.compute.ApiVersion;
        type Limits = providers.openstack.compute.Limits;
        type Extension = providers.openstack.compute.Extension;
        type Network = providers.openstack.compute.Network;
        type VolumeAttachment = providers.openstack.compute.VolumeAttachment;
        interface Client extends providers.openstack.CommonClient, providers.openstack.compute.CommonClient {}
        /** A client of hp compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** Lists servers. GET /servers/detail */
          getServers(callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options: providers.openstack.compute.GetServersOptions | null | undefined, callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options?: providers.openstack.compute.GetServersOptions | null): Reply<[Array<providers.openstack.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(details: providers.openstack.compute.CreateServerDetails, callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(details: providers.openstack.compute.CreateServerDetails): Reply<[providers.openstack.compute.Server]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Server, ApiResponse]>;
        }
        export import Flavor = pkgcloud.providers.openstack.compute.Flavor;
        export import Image = pkgcloud.providers.openstack.compute.Image;
        export import Server = pkgcloud.providers.openstack.compute.Server;
        function createClient(options: ClientOptions): Client;
      }
      /** Database instances, databases and users (Trove). */
      namespace database {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        type NewDatabase = providers.openstack.database.NewDatabase;
        type NewUser = providers.openstack.database.NewUser;
        type ApiVersion = providers.openstack.database.ApiVersion;
        interface Client extends providers.openstack.CommonClient, providers.openstack.database.CommonClient {}
        /** A client of hp database. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        export import Flavor = pkgcloud.providers.openstack.database.Flavor;
        export import Instance = pkgcloud.providers.openstack.database.Instance;
        export import Database = pkgcloud.providers.openstack.database.Database;
        export import User = pkgcloud.providers.openstack.database.User;
        function createClient(options: ClientOptions): Client;
      }
      /** Networks and what is connected to them (Neutron). */
      namespace network {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        type RouterInterface = providers.openstack.network.RouterInterface;
        interface Client extends providers.openstack.CommonClient, providers.openstack.network.CommonClient {}
        /** A client of hp network. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
        }
        export import Network = pkgcloud.providers.openstack.network.Network;
        export import Subnet = pkgcloud.providers.openstack.network.Subnet;
        export import Port = pkgcloud.providers.openstack.network.Port;
        export import SecurityGroup = pkgcloud.providers.openstack.network.SecurityGroup;
        export import SecurityGroupRule = pkgcloud.providers.openstack.network.SecurityGroupRule;
        export import FloatingIp = pkgcloud.providers.openstack.network.FloatingIp;
        export import Router = pkgcloud.providers.openstack.network.Router;
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (Swift). */
      namespace storage {
        interface ClientOptions extends providers.hp.ClientOptions {
        }
        interface Client extends providers.openstack.CommonClient, providers.openstack.storage.CommonClient {}
        /** A client of hp storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** Lists containers. GET on the account */
          getContainers(callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options: pkgcloud.storage.GetContainersOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options?: pkgcloud.storage.GetContainersOptions | null): Reply<[Array<providers.openstack.storage.Container>]>;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Creates a container. PUT */
          createContainer(options: string | providers.openstack.storage.CreateContainerOptions, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container. PUT */
          createContainer(options: string | providers.openstack.storage.CreateContainerOptions, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: JsonObject, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: JsonObject, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: JsonObject, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: JsonObject, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Uploads a file: returns a stream to write to. PUT, then HEAD */
          upload(options: providers.openstack.storage.UploadOptions & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET */
          download(options: providers.openstack.storage.DownloadOptions & ToStream, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: pkgcloud.storage.GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: pkgcloud.storage.GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
        }
        export import Container = pkgcloud.providers.openstack.storage.Container;
        export import File = pkgcloud.providers.openstack.storage.File;
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Directories and files of this machine. */
    namespace filesystem {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'filesystem';
        /** The directory that holds the containers; it is made if it is missing. */
        root: string;
        /** Whether a change has reached the disk before it is reported. Default `true`. */
        durable?: boolean;
      }
      /** Containers and files of this machine. */
      namespace storage {
        interface ClientOptions extends providers.filesystem.ClientOptions {
        }
        interface CreateContainerOptions {
          /** Its name. */
          name: string;
          /** Its metadata. */
          metadata?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.filesystem.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.filesystem.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Number of bytes, where it is known: an upload that ends with another is not stored. */
          size?: number;
          /** Its media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** Its metadata. */
          metadata?: Texts;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.filesystem.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.filesystem.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. Default: the first. */
          start?: number;
          /** Last byte wanted. Default: the last. */
          end?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CopyOptions {
          /** Where it is. */
          sourceContainer: Ref<providers.filesystem.storage.Container, 'name'>;
          /** Which it is. */
          sourceFile: Ref<providers.filesystem.storage.File, 'name'>;
          /** Where it is to be. Default: the same container. */
          destinationContainer?: Ref<providers.filesystem.storage.Container, 'name'>;
          /** What it is to be called. Default: the same name. */
          destinationFile?: Ref<providers.filesystem.storage.File, 'name'>;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of filesystem storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** Lists containers. */
          getContainers(callback: Callback<[Array<providers.filesystem.storage.Container>]>): Request;
          /** Lists containers. */
          getContainers(options: pkgcloud.storage.GetContainersOptions | null | undefined, callback: Callback<[Array<providers.filesystem.storage.Container>]>): Request;
          /** Lists containers. */
          getContainers(options?: pkgcloud.storage.GetContainersOptions | null): Reply<[Array<providers.filesystem.storage.Container>]>;
          /** Gets a container. */
          getContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Gets a container. */
          getContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Creates a container; one that is there already gets the metadata. */
          createContainer(options: string | CreateContainerOptions, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Creates a container; one that is there already gets the metadata. */
          createContainer(options: string | CreateContainerOptions, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Saves a container's metadata. */
          updateContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Saves a container's metadata. */
          updateContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Removes entries of a container's metadata. */
          removeContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, metadataToRemove: JsonObject, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Removes entries of a container's metadata. */
          removeContainerMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, metadataToRemove: JsonObject, call?: CallOptions): Reply<[providers.filesystem.storage.Container]>;
          /** Removes a container and all files in it; `false` if it was gone meanwhile. */
          destroyContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it; `false` if it was gone meanwhile. */
          destroyContainer(container: Ref<providers.filesystem.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. */
          removeFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes many files; calls back with a report as text. */
          bulkDelete(container: Ref<providers.filesystem.storage.Container, 'name'>, files: Array<Ref<providers.filesystem.storage.File, 'name'>>, callback: Callback<[string]>): Request;
          /** Removes many files; calls back with a report as text. */
          bulkDelete(container: Ref<providers.filesystem.storage.Container, 'name'>, files: Array<Ref<providers.filesystem.storage.File, 'name'>>, call?: CallOptions): Reply<[string]>;
          /** Uploads a file: returns a stream to write to. */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.filesystem.storage.File]>): Upload<[providers.filesystem.storage.File]>;
          /** Downloads a file: returns a stream to read from. */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.filesystem.storage.File]>): Download<[providers.filesystem.storage.File]>;
          /** Gets a file's properties. */
          getFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[providers.filesystem.storage.File]>): Request;
          /** Gets a file's properties. */
          getFile(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.File]>;
          /** Lists a container's files. */
          getFiles(container: Ref<providers.filesystem.storage.Container, 'name'>, callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists a container's files. */
          getFiles(container: Ref<providers.filesystem.storage.Container, 'name'>, options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists a container's files. */
          getFiles(container: Ref<providers.filesystem.storage.Container, 'name'>, options?: pkgcloud.storage.GetFilesOptions | null): Reply<[Array<providers.filesystem.storage.File>]>;
          /** Saves a file's metadata. */
          updateFileMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[providers.filesystem.storage.File]>): Request;
          /** Saves a file's metadata. */
          updateFileMetadata(container: Ref<providers.filesystem.storage.Container, 'name'>, file: Ref<providers.filesystem.storage.File, 'name'>, call?: CallOptions): Reply<[providers.filesystem.storage.File]>;
          /** Copies a file. */
          copy(options: CopyOptions, callback: Callback<[boolean]>): Request;
          /** Copies a file. */
          copy(options: CopyOptions): Reply<[boolean]>;
          /** The `file:` URL of the root, a container or a file. */
          _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
        }
        /** A container of files: a directory. */
        class Container extends pkgcloud.storage.Container {
          client: Client;
          /** How many files are in it. */
          count: number;
          /** How many bytes they are together. */
          bytes: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Its files, after `getFiles`. */
          files: Array<providers.filesystem.storage.File>;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.filesystem.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.filesystem.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.filesystem.storage.File]>): Upload<[providers.filesystem.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: pkgcloud.storage.GetFilesOptions | null | undefined, callback: Callback<[Array<providers.filesystem.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: pkgcloud.storage.GetFilesOptions | null): Promise<Array<providers.filesystem.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.filesystem.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.filesystem.storage.File, 'name'>): Reply<[boolean]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.filesystem.storage.Container]>;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: JsonObject, callback: Callback<[providers.filesystem.storage.Container]>): Request;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: JsonObject): Reply<[providers.filesystem.storage.Container]>;
        }
        /** A file in a container. */
        class File extends pkgcloud.storage.File {
          client: Client;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** MD5 of its bytes, in hexadecimal. */
          etag: string | null;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string | null;
          /** When its bytes were last changed. */
          lastModified: Date;
          /** Its size in bytes. */
          bytes: number | null;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.filesystem.storage.File]>): Download<[providers.filesystem.storage.File]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.filesystem.storage.File]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.filesystem.storage.File]>;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options?: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Joyent's Triton, by SSH key. */
    namespace joyent {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'joyent';
        /** Name of the account to work in. Default: `username`, or `my`, which is the key's own account. */
        account?: string;
        /**
         * The key by which requests are signed: its name in the account, its fingerprint (MD5 or `SHA256:…`), or a
         * whole path such as `/account/users/user/keys/name`. Default: the fingerprint of `key`.
         */
        keyId?: string;
        /** The private key as text, in PEM or OpenSSH's form: RSA, ECDSA (P-256, P-384) or Ed25519. */
        key?: string;
        /** Path of a file with the private key, instead of `key`. */
        identity?: string;
        /** What opens the private key, if it is encrypted. */
        passphrase?: string;
        /**
         * Path of the socket of an SSH agent, which has the key whose fingerprint `keyId` is. Default, if there is neither
         * a key nor a password: `SSH_AUTH_SOCK` of the environment. Not on Windows.
         */
        agent?: string;
        /** A user's name, with `password`, for data centers that take passwords. */
        username?: string;
        /** The user's password, instead of a key. A key wins. */
        password?: string;
        /** Versions of CloudAPI that the client speaks. Default `'~8||~9'`; `'~6.5'` for SmartDataCenter 6.5. */
        apiVersion?: string;
        /**
         * Host (and port) of the CloudAPI, or its URL. Default: `SDC_CLI_URL` of the environment, or
         * `us-sw-1.api.joyentcloud.com`.
         */
        serversUrl?: string;
        /** What stands before `serversUrl` if that is no URL: `'https://'` (default) or `'http://'`. */
        protocol?: string;
        /** Milliseconds between two looks at a server that is to stop before it is destroyed. Default 5000. */
        pollInterval?: number;
      }
      /** What a client must be given: one option of each of these. */
      type Needed = Needs<'key' | 'identity' | 'keyId' | 'password'>;
      /** Servers of a Triton data center. */
      namespace compute {
        interface ClientOptions extends providers.joyent.ClientOptions {
        }
        interface GetServersOptions {
          /** Only servers of this name. */
          name?: string;
          /** Only servers made from this image. */
          image?: Ref<providers.joyent.compute.Image, 'id'>;
          /** Only servers in this state of CloudAPI's, such as `running`. */
          state?: string;
          /** Only servers with so much memory, in MiB. Default: any. */
          memory?: number;
          /** How many servers to leave out. Default 0. */
          offset?: number;
          /** Most servers in the answer. */
          limit?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerOptions {
          /** Its flavor. Required. */
          flavor?: Ref<providers.joyent.compute.Flavor, 'id'>;
          /** The image it is made from. Required. */
          image?: Ref<providers.joyent.compute.Image, 'id'>;
          /** Another name for `flavor`. */
          package?: Ref<providers.joyent.compute.Flavor, 'id'>;
          /** Another name for `image`. */
          dataset?: Ref<providers.joyent.compute.Image, 'id'>;
          /** Whether an API that has a default flavor and image must not use them. */
          required?: boolean;
          /** The server's name. Default: one that the data center makes up. */
          name?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddKeyOptions {
          /** Its name. Required. */
          name?: string;
          /** The public key, as in `authorized_keys`. Required. */
          key?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** What a call brings that has nothing else to say. */
        interface Done extends JsonObject {
          /** Id of what the call was about. */
          ok: string;
        }
        /** A public SSH key of the account. */
        interface Key extends JsonObject {
          /** Its name. */
          name: string;
          /** Its fingerprint. */
          fingerprint: string;
          /** The key, as in `authorized_keys`. */
          key: string;
        }
        /** A client of joyent compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** The account that calls work in; may be set. */
          account: string;
          /** Host of the CloudAPI, or its URL; may be set. */
          serversUrl: string;
          /** What stands before the host; may be set. */
          protocol: string;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Gets the version of the API that the data center speaks. GET /{account}/datacenters */
          getVersion(callback: Callback<[string | undefined, ApiResponse]>): Request;
          /** Gets the version of the API that the data center speaks. GET /{account}/datacenters */
          getVersion(call?: CallOptions): Reply<[string | undefined, ApiResponse]>;
          /** An error: the API does not tell its limits. */
          getLimits(callback: Callback<[]>): Request;
          /** An error: the API does not tell its limits. */
          getLimits(call?: CallOptions): Reply<[]>;
          /** Lists flavors. GET /{account}/packages */
          getFlavors(callback: Callback<[Array<providers.joyent.compute.Flavor>, ApiResponse]>): Request;
          /** Lists flavors. GET /{account}/packages */
          getFlavors(call?: CallOptions): Reply<[Array<providers.joyent.compute.Flavor>, ApiResponse]>;
          /** Gets a flavor. GET /{account}/packages/{name} */
          getFlavor(flavor: Ref<providers.joyent.compute.Flavor, 'id'>, callback: Callback<[providers.joyent.compute.Flavor, ApiResponse]>): Request;
          /** Gets a flavor. GET /{account}/packages/{name} */
          getFlavor(flavor: Ref<providers.joyent.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.joyent.compute.Flavor, ApiResponse]>;
          /** Lists images. GET /{account}/images */
          getImages(callback: Callback<[Array<providers.joyent.compute.Image>, ApiResponse]>): Request;
          /** Lists images. GET /{account}/images */
          getImages(call?: CallOptions): Reply<[Array<providers.joyent.compute.Image>, ApiResponse]>;
          /** Gets an image. GET /{account}/images/{id} */
          getImage(image: Ref<providers.joyent.compute.Image, 'id'>, callback: Callback<[providers.joyent.compute.Image, ApiResponse]>): Request;
          /** Gets an image. GET /{account}/images/{id} */
          getImage(image: Ref<providers.joyent.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.joyent.compute.Image, ApiResponse]>;
          /** An error: it is not supported. */
          createImage(callback: Callback<[]>): Request;
          /** An error: it is not supported. */
          createImage(options: unknown | null | undefined, callback: Callback<[]>): Request;
          /** An error: it is not supported. */
          createImage(options?: unknown | null): Reply<[]>;
          /** An error: it is not supported. */
          destroyImage(callback: Callback<[]>): Request;
          /** An error: it is not supported. */
          destroyImage(image: unknown | null | undefined, callback: Callback<[]>): Request;
          /** An error: it is not supported. */
          destroyImage(image?: unknown | null): Reply<[]>;
          /** Lists servers. GET /{account}/machines */
          getServers(callback: Callback<[Array<providers.joyent.compute.Server>, ApiResponse]>): Request;
          /** Lists servers. GET /{account}/machines */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.joyent.compute.Server>, ApiResponse]>): Request;
          /** Lists servers. GET /{account}/machines */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.joyent.compute.Server>, ApiResponse]>;
          /** Creates a server. POST /{account}/machines */
          createServer(options: CreateServerOptions, callback: Callback<[providers.joyent.compute.Server, ApiResponse]>): Request;
          /** Creates a server. POST /{account}/machines */
          createServer(options: CreateServerOptions): Reply<[providers.joyent.compute.Server, ApiResponse]>;
          /** Gets a server. GET /{account}/machines/{id} */
          getServer(server: Ref<providers.joyent.compute.Server, 'id'>, callback: Callback<[providers.joyent.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /{account}/machines/{id} */
          getServer(server: Ref<providers.joyent.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.joyent.compute.Server, ApiResponse]>;
          /** Stops a server, waits until it has stopped, and deletes it. POST /{account}/machines/{id}, then DELETE */
          destroyServer(server: Ref<providers.joyent.compute.Server, 'id'>, callback: Callback<[Done, ApiResponse]>): Request;
          /** Stops a server, waits until it has stopped, and deletes it. POST /{account}/machines/{id}, then DELETE */
          destroyServer(server: Ref<providers.joyent.compute.Server, 'id'>, call?: CallOptions): Reply<[Done, ApiResponse]>;
          /** Reboots a server. POST /{account}/machines/{id}?action=reboot */
          rebootServer(server: Ref<providers.joyent.compute.Server, 'id'>, callback: Callback<[Done, ApiResponse]>): Request;
          /** Reboots a server. POST /{account}/machines/{id}?action=reboot */
          rebootServer(server: Ref<providers.joyent.compute.Server, 'id'>, call?: CallOptions): Reply<[Done, ApiResponse]>;
          /** An error: it is not supported. */
          renameServer(callback: Callback<[]>): Request;
          /** An error: it is not supported. */
          renameServer(server: unknown | null | undefined, callback: Callback<[]>): Request;
          /** An error: it is not supported. */
          renameServer(server: unknown | null | undefined, name: unknown | null | undefined, callback: Callback<[]>): Request;
          /** An error: it is not supported. */
          renameServer(server?: unknown | null, name?: unknown | null): Reply<[]>;
          /** Lists the account's keys. GET /{account}/keys */
          listKeys(callback: Callback<[Key[]]>): Request;
          /** Lists the account's keys. GET /{account}/keys */
          listKeys(call?: CallOptions): Reply<[Key[]]>;
          /** Gets a key. GET /{account}/keys/{name} */
          getKey(name: string, callback: Callback<[Key]>): Request;
          /** Gets a key. GET /{account}/keys/{name} */
          getKey(name: string, call?: CallOptions): Reply<[Key]>;
          /** Adds a public key to the account. POST /{account}/keys */
          addKey(options: AddKeyOptions, callback: Callback<[boolean]>): Request;
          /** Adds a public key to the account. POST /{account}/keys */
          addKey(options: AddKeyOptions): Reply<[boolean]>;
          /** Removes a key. DELETE /{account}/keys/{name} */
          destroyKey(name: string, callback: Callback<[boolean]>): Request;
          /** Removes a key. DELETE /{account}/keys/{name} */
          destroyKey(name: string, call?: CallOptions): Reply<[boolean]>;
          /** Sends a signed request of your own. */
          _request(callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a signed request of your own. */
          _request(options: pkgcloud.RequestOptions | null | undefined, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a signed request of your own. */
          _request(options?: pkgcloud.RequestOptions | null): RawRequest;
          /** The URL of a path below the API's. */
          _getUrl(options?: pkgcloud.GetUrlOptions | null): string;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          client: Client;
          /** What names the flavor: its name. */
          id: string;
          /** Its name. */
          name: string;
          /** Memory in MiB. */
          ram: number;
          /** Disk in MiB. */
          disk: number;
          /** Swap in MiB. */
          swap: number;
          /** Whether servers get it if none is named. */
          default: boolean;
          /** The provider's own answer. */
          joyent: JsonObject;
          /** The provider's own answer. */
          original: JsonObject;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.joyent.compute.Flavor, ApiResponse]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.joyent.compute.Flavor, ApiResponse]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          client: Client;
          /** The image's id; of a dataset its URN. */
          id: string;
          /** Its name. */
          name: string;
          /** When it was published, ISO 8601. */
          created: string;
          /** URN of a dataset. */
          urn: string;
          /** Its UUID. */
          joyentId: string;
          /** Its operating system. */
          os: string;
          /** What kind of server it makes, such as `zone-dataset`. */
          type: string;
          /** What it is. */
          description: string;
          /** Whether servers are made from it if none is named. */
          default: boolean;
          /** Its version. */
          version: string;
          /** What its servers need. */
          requirements: JsonObject;
          /** The provider's own answer. */
          rackspace: JsonObject;
          /** The provider's own answer. */
          original: JsonObject;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.joyent.compute.Image, ApiResponse]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.joyent.compute.Image, ApiResponse]>;
          /** Creates an image like this. */
          create(callback: Callback<[]>): Request;
          /** Creates an image like this. */
          create(): Reply<[]>;
          /** Destroys the image. */
          destroy(callback: Callback<[]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[]>;
        }
        /** A virtual machine or a container. */
        class Server extends pkgcloud.compute.Server {
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; CloudAPI's own are in `original.state`. */
          status: ServerStatus;
          /** All its addresses. */
          ips: string[];
          /** What it was made from. */
          imageId: string;
          /** Name of its flavor. */
          flavorId: string;
          /** Its addresses, sorted into public and private ones. */
          addresses: ServerAddresses;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** What kind of server it is, such as `smartmachine`. */
          type: string;
          /** Memory in MiB. */
          ram: number;
          /** Disk in MiB. */
          disk: number;
          /** Its metadata. */
          metadata: JsonObject;
          /** Password of its administrator, where the metadata have one. */
          adminPass: string;
          /** The provider's own answer. */
          joyent: JsonObject;
          /** The provider's own answer. */
          original: JsonObject;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.joyent.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.joyent.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.joyent.compute.Server, ApiResponse]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.joyent.compute.Server, ApiResponse]>;
          /** Destroys the server. */
          destroy(callback: Callback<[Done, ApiResponse]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[Done, ApiResponse]>;
          /** Reboots the server. */
          reboot(callback: Callback<[Done, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: unknown | null | undefined, callback: Callback<[Done, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: unknown | null): Reply<[Done, ApiResponse]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
  }
}
