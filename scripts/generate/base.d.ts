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
